//! Commands for operators: deleting closed cases.

use std::path::Path;

use super::{Problem, block_on, setup_of};
use crate::{
    app::App,
    clock::Clock,
    german,
    usecase::{
        WorkError, Works,
        retention::{self, Due},
    },
};

/// Carries out what two people have approved and whose time has come; or only tells what is due, and deletes nothing.
pub fn run(dry: bool, data: &Path, config: Option<&Path>) -> Result<(), Problem> {
    block_on(async {
        let app = App::open_beside(setup_of(data, config)?, Clock::system()).await?;
        if dry {
            return Ok(tell(&app.works).await?);
        }
        println!("Deleted: {}.", retention::sweep(&app.works).await?);
        Ok(())
    })
}

async fn tell(works: &Works) -> Result<(), WorkError> {
    let mut count = 0;
    for authority in works.authorities.iter() {
        for Due { number, form, ended, kept_until, held, .. } in retention::due(works, authority).await? {
            let (ended, until) = (german::date(ended), german::date(kept_until));
            let held = if held { ", must not be deleted" } else { "" };
            println!("{}, {number}: {form}, ended {ended}, kept until {until}{held}.", authority.id);
            count += 1;
        }
    }
    println!("Due: {count}. Nothing was deleted.");
    Ok(())
}
