//! The list of headings that viewers show beside the pages, and that keyboards jump by.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::{
    look::{LEFT, PAGE},
    objects::{integer, name, text},
    pages::Entry,
};

/// An entry and what is below it.
struct Node<'a> {
    entry: &'a Entry,
    below: Vec<Node<'a>>,
}

/// Writes the outline and gives its id.
pub(super) fn outline(pdf: &mut Document, entries: &[Entry], pages: &[ObjectId]) -> ObjectId {
    let root = pdf.new_object_id();
    let nodes = nodes(entries);
    let mut list = dictionary! { "Type" => name("Outlines"), "Count" => integer(entries.len()) };
    if let Some((first, last)) = siblings(pdf, &nodes, root, pages) {
        list.set("First", first);
        list.set("Last", last);
    }
    pdf.set_object(root, list);
    root
}

/// The list as a tree: an entry holds the deeper ones that follow it.
fn nodes(entries: &[Entry]) -> Vec<Node<'_>> {
    let mut nodes = Vec::new();
    let mut rest = entries;
    while let Some((entry, after)) = rest.split_first() {
        let below = after.iter().take_while(|next| next.level > entry.level).count();
        let (inside, beyond) = after.split_at(below);
        nodes.push(Node { entry, below: self::nodes(inside) });
        rest = beyond;
    }
    nodes
}

fn count(nodes: &[Node<'_>]) -> usize {
    nodes.iter().map(|node| 1 + count(&node.below)).sum()
}

fn siblings(
    pdf: &mut Document,
    nodes: &[Node<'_>],
    parent: ObjectId,
    pages: &[ObjectId],
) -> Option<(ObjectId, ObjectId)> {
    let ids: Vec<ObjectId> = nodes.iter().map(|_| pdf.new_object_id()).collect();
    for (index, node) in nodes.iter().enumerate() {
        let mut item = dictionary! { "Title" => text(&node.entry.title), "Parent" => parent };
        if let Some(page) = pages.get(node.entry.page) {
            let top = PAGE.1 - node.entry.y;
            let place =
                vec![(*page).into(), name("XYZ"), Object::Real(LEFT), Object::Real(top), Object::Null];
            item.set("Dest", place);
        }
        if let Some(before) = index.checked_sub(1).and_then(|before| ids.get(before)) {
            item.set("Prev", *before);
        }
        if let Some(after) = ids.get(index + 1) {
            item.set("Next", *after);
        }
        if let Some((first, last)) = siblings(pdf, &node.below, ids[index], pages) {
            item.set("First", first);
            item.set("Last", last);
            item.set("Count", integer(count(&node.below)));
        }
        pdf.set_object(ids[index], item);
    }
    Some((*ids.first()?, *ids.last()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deeper_headings_go_below_the_one_before() {
        let entries: Vec<_> = [(1, "Titel"), (2, "A"), (3, "A1"), (2, "B")]
            .map(|(level, title)| Entry { level, title: title.to_owned(), page: 0, y: 0.0 })
            .into();
        let nodes = nodes(&entries);
        assert_eq!((nodes.len(), nodes[0].below.len(), nodes[0].below[0].below.len()), (1, 2, 1));
        assert_eq!(count(&nodes), 4);
    }
}
