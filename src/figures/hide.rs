//! Which numbers are not shown: those of fewer than five people, and as many others as it takes that nobody works them out
//! from what is shown (domain D6).

/// The least number that is shown, besides none at all.
pub const LEAST: u64 = 5;

/// Numbers with their totals: the last number of each row is the total of the row, the last row that of the columns.
pub type Grid = Vec<Vec<u64>>;

/// What is not shown, in the shape of the grid.
pub type Mask = Vec<Vec<bool>>;

/// A row or a column: the places of its numbers, the total last.
type Line = Vec<(usize, usize)>;

/// Numbers with their totals.
#[must_use]
pub fn with_totals(mut grid: Grid) -> Grid {
    for row in &mut grid {
        row.push(row.iter().sum());
    }
    let columns = grid.first().map_or(0, Vec::len);
    let totals = (0..columns).map(|column| grid.iter().map(|row| row[column]).sum()).collect();
    grid.push(totals);
    grid
}

/// A mask that hides nothing.
#[must_use]
pub fn nothing(grid: &Grid) -> Mask {
    grid.iter().map(|row| vec![false; row.len()]).collect()
}

/// What must be hidden besides what is, where each place of several grids is shown or hidden in all of them at once. No number
/// from one to four is shown, and none can be worked out from one row or one column of what is.
#[must_use]
pub fn hide(grids: &[&Grid], mut mask: Mask) -> Mask {
    for grid in grids {
        for (row, numbers) in grid.iter().enumerate() {
            for (column, number) in numbers.iter().enumerate() {
                mask[row][column] |= (1..LEAST).contains(number);
            }
        }
    }
    let lines = mask.first().map_or_else(Vec::new, |row| lines(mask.len(), row.len()));
    while let Some((row, column)) =
        grids.iter().find_map(|grid| lines.iter().find_map(|line| needed(grid, &mask, line)))
    {
        mask[row][column] = true;
    }
    mask
}

/// The number that must be hidden next, so that a line gives nothing away.
fn needed(grid: &Grid, mask: &Mask, line: &Line) -> Option<(usize, usize)> {
    let (total, numbers) = line.split_last()?;
    let value = |place: &(usize, usize)| grid[place.0][place.1];
    let hidden = |place: &&(usize, usize)| mask[place.0][place.1];
    let unknown: Vec<u64> = numbers.iter().filter(hidden).map(value).collect();
    let together: u64 = unknown.iter().sum();
    let gives_away = if mask[total.0][total.1] {
        unknown.is_empty() && value(total) > 0
    } else {
        together > 0 && (unknown.len() == 1 || together < LEAST)
    };
    if !gives_away {
        return None;
    }
    let shown = numbers.iter().filter(|place| !hidden(place) && value(place) > 0);
    Some(*shown.min_by_key(|place| value(place)).unwrap_or(total))
}

fn lines(rows: usize, columns: usize) -> Vec<Line> {
    let across = (0..rows).map(|row| (0..columns).map(|column| (row, column)).collect());
    let down = (0..columns).map(|column| (0..rows).map(|row| (row, column)).collect());
    across.chain(down).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hidden(grid: &[&[u64]]) -> Mask {
        let grid = with_totals(grid.iter().map(|row| row.to_vec()).collect());
        hide(&[&grid], nothing(&grid))
    }

    #[test]
    fn large_numbers_and_none_at_all_are_shown() {
        let mask = hidden(&[&[7, 0], &[12, 30]]);
        assert!(mask.iter().flatten().all(|hidden| !hidden));
    }

    #[test]
    fn a_small_number_hides_others_that_would_give_it_away() {
        // The 3 could be worked out from its row and from its column, and what is hidden for that likewise.
        let mask = hidden(&[&[3, 20], &[9, 40]]);
        assert_eq!(mask, [[true, true, false], [true, true, false], [false, false, false]]);
    }

    #[test]
    fn a_line_of_one_hides_its_total() {
        let mask = hidden(&[&[3]]);
        assert_eq!(mask, [[true, true], [true, true]]);
    }

    proptest! {
        #[test]
        fn nothing_small_is_shown_or_can_be_worked_out_from_a_line(
            cells in proptest::collection::vec(proptest::collection::vec(0_u64..12, 4), 1..6),
            others in proptest::collection::vec(proptest::collection::vec(0_u64..12, 4), 6),
        ) {
            let first = with_totals(cells);
            let second = with_totals(others.into_iter().take(first.len() - 1).collect());
            let mask = hide(&[&first, &second], nothing(&first));
            for grid in [&first, &second] {
                for line in lines(grid.len(), grid[0].len()) {
                    let (total, numbers) = line.split_last().unwrap();
                    let sum = |hidden: bool| -> u64 {
                        numbers.iter().filter(|(r, c)| mask[*r][*c] == hidden).map(|(r, c)| grid[*r][*c]).sum()
                    };
                    let count = numbers.iter().filter(|(r, c)| mask[*r][*c]).count();
                    if !mask[total.0][total.1] {
                        prop_assert!(sum(true) == 0 || (sum(true) >= LEAST && count > 1));
                    }
                    for (row, column) in &line {
                        prop_assert!(mask[*row][*column] || !(1..LEAST).contains(&grid[*row][*column]));
                    }
                }
            }
        }
    }
}
