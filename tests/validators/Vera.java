import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** Holds PDF files against profiles of veraPDF: {@code java Vera 3a,ua1 file.pdf...}; exit 1 where one fails. */
public class Vera {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        boolean passed = true;
        for (int i = 1; i < arguments.length; i++) {
            for (String profile : arguments[0].split(",")) {
                passed &= check(profile, arguments[i]);
            }
        }
        System.exit(passed ? 0 : 1);
    }

    private static boolean check(String profile, String file) {
        try (InputStream content = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance()
                        .createParser(content, PDFAFlavour.byFlavourId(profile));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(load(profile), true)) {
            ValidationResult result = validator.validate(parser);
            report(profile, file, result);
            return result.isCompliant();
        } catch (Exception problem) {
            System.out.println("ERROR " + profile + " " + file + " " + problem);
            return false;
        }
    }

    private static ValidationProfile load(String profile) throws Exception {
        String name = profile.startsWith("ua")
                ? "PDFUA-" + profile.substring(2)
                : "PDFA-" + profile.toUpperCase();
        try (InputStream xml = Vera.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
            return Profiles.profileFromXml(xml);
        }
    }

    private static void report(String profile, String file, ValidationResult result) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> examples = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String rule = assertion.getRuleId().getClause() + " t" + assertion.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                examples.putIfAbsent(rule,
                        assertion.getMessage() + " @ " + assertion.getLocation().getContext());
            }
        }
        System.out.println((result.isCompliant() ? "PASS " : "FAIL ") + profile + " " + file
                + " checks=" + result.getTotalAssertions() + " failed rules=" + counts.size());
        counts.forEach((rule, count) -> System.out.println(
                "    [" + rule + "] x" + count + " " + examples.get(rule).replace('\n', ' ')));
    }
}
