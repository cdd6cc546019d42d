// Says below a text how much room is left. Nothing is ever cut off.

function counter(area) {
  const line = document.createElement("p");
  line.className = "counter";
  line.id = `${area.id}-counter`;
  area.after(line);
  area.setAttribute("aria-describedby", `${area.getAttribute("aria-describedby") ?? ""} ${line.id}`.trim());
  const count = () => {
    const left = area.dataset.max - [...area.value].length;
    line.toggleAttribute("data-over", left < 0);
    line.textContent = (left < 0 ? area.dataset.over : area.dataset.left).replace("{n}", Math.abs(left));
  };
  area.addEventListener("input", count);
  count();
}
