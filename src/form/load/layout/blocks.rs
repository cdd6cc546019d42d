//! Opens the blocks that a form uses: which of their items it takes, and what it says in the place of theirs.

use std::{collections::HashMap, sync::Arc};

use super::{
    At, BlockFile, Complaint, Fault, ItemDraft, ItemFile, Source, Spot, Walk, Within, Written, did_you_mean,
    file, item_id, steps,
};

impl Walk<'_> {
    /// Opens a block: as a group when it is given a name, else in place.
    pub(super) fn block(
        &mut self,
        id: &At<String>,
        at: &At<Box<ItemFile>>,
        source: &Arc<Source>,
        spot: &Spot,
        within: &Within,
        out: &mut Vec<ItemDraft>,
    ) {
        let Some((block, block_source)) = self.shared.blocks.get(&id.value) else {
            let meant = did_you_mean(&id.value, self.shared.blocks.keys().map(String::as_str));
            return self.complain(
                Fault::Unknown { what: "block", name: id.value.clone(), meant },
                source,
                id,
            );
        };
        let use_of = &at.value;
        let items = self.chosen(use_of, block, source);
        let overrides = self.overrides(use_of, &items, source);
        let base = Arc::new(((**use_of).clone(), Arc::clone(source)));
        let written = Written { base, over: None, block: None };
        let mut inside = Self::with_when(spot, &written);
        let prefix = use_of.prefix.as_ref();
        if let Some(prefix) = prefix {
            self.check_id(prefix, source, "underscores");
            inside.groups.push(prefix.value.as_str().into());
            inside.fim = steps(&spot.fim, &prefix.value);
        }
        let inner = Within {
            block: Some(id.value.as_str().into()),
            overrides,
            inner: Vec::new(),
            depth: within.depth + 1,
        };
        let items = self.items(&items, block_source, &inside, &inner);
        match prefix {
            Some(prefix) => {
                let id = prefix.value.as_str().into();
                out.push(ItemDraft::Group { written, spot: spot.clone(), id, items });
            }
            None => out.extend(items),
        }
    }

    /// The items of a block that the form takes.
    fn chosen(
        &mut self,
        use_of: &ItemFile,
        block: &BlockFile,
        source: &Arc<Source>,
    ) -> Vec<At<Box<ItemFile>>> {
        let all: Vec<&str> = block.items.iter().filter_map(|item| item_id(&item.value)).collect();
        for name in use_of.only.iter().chain(&use_of.without).flatten() {
            if !all.contains(&name.value.as_str()) {
                let meant = did_you_mean(&name.value, all.iter().copied());
                self.complain(
                    Fault::Unknown { what: "item of the block", name: name.value.clone(), meant },
                    source,
                    name,
                );
            }
        }
        let listed = |names: &Option<Vec<At<String>>>, item: &At<Box<ItemFile>>| {
            names
                .as_ref()
                .map(|names| names.iter().any(|name| item_id(&item.value) == Some(name.value.as_str())))
        };
        let takes = |item: &&At<Box<ItemFile>>| {
            listed(&use_of.only, item).unwrap_or(true) && !listed(&use_of.without, item).unwrap_or(false)
        };
        block.items.iter().filter(takes).cloned().collect()
    }

    fn overrides(
        &mut self,
        use_of: &ItemFile,
        items: &[At<Box<ItemFile>>],
        source: &Arc<Source>,
    ) -> HashMap<String, Arc<(ItemFile, Arc<Source>)>> {
        let mut known = Vec::new();
        names_below(items, "", &mut known);
        for (name, item) in &use_of.overrides {
            if !known.contains(name) {
                let meant = did_you_mean(name, known.iter().map(String::as_str));
                let fault = Fault::Unknown { what: "item of the block", name: name.clone(), meant };
                self.complaints.push(Complaint::new(fault, file::key_place(source, name, item)));
            }
        }
        let pair = |item: &At<Box<ItemFile>>| Arc::new(((*item.value).clone(), Arc::clone(source)));
        use_of.overrides.iter().map(|(name, item)| (name.clone(), pair(item))).collect()
    }
}

/// The names of all items, groups and lists with what stands in them.
fn names_below(items: &[At<Box<ItemFile>>], prefix: &str, out: &mut Vec<String>) {
    for item in items {
        if let Some(id) = item_id(&item.value) {
            let name = format!("{prefix}{id}");
            names_below(&item.value.items, &format!("{name}."), out);
            out.push(name);
        }
    }
}
