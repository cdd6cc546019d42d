//! `antrag form preview`: the forms of a folder, served to their author, and read anew whenever a file changes.
//!
//! Layer 6: uses `app`, `demo` and `serve`. Forms are read as at every start, so what is shown is what could be
//! published. While something is wrong, complaints stand where pages were; drafts go on afterwards with what fits.

mod snapshot;

use std::{
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use tokio::sync::watch;
use tower::ServiceExt as _;

use self::snapshot::{Prints, Snapshot};
use crate::{
    app::{App, StartError},
    clock::Clock,
    demo,
    locale::Lang,
    page::{Frame, citizen::Broken},
    serve, web,
};

/// How often the folder is looked at.
const LOOKS_EVERY: Duration = Duration::from_millis(500);

/// A folder of forms that is served while somebody works on it.
pub struct Preview {
    folder: PathBuf,
    /// For everything that is stored; gone at the end.
    data: PathBuf,
    address: SocketAddr,
    /// The files as they were before they were first read: whatever is changed after that is read anew.
    seen: Prints,
    live: Arc<Live>,
}

/// What is served now.
struct Live {
    now: RwLock<(Arc<Running>, Arc<[String]>)>,
}

/// A program with the forms as they were last right, and its worker, which ends with it.
struct Running {
    app: App,
    routes: Router,
    stop: watch::Sender<bool>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

impl Preview {
    /// Gets ready to serve a folder, whether its forms are right or not.
    pub async fn open(folder: &Path, address: SocketAddr) -> Result<Self, StartError> {
        let data = std::env::temp_dir().join(format!("antrag-preview-{}", Clock::system().uuid()));
        let made = fs::create_dir_all(&data);
        made.map_err(|cause| StartError::DataFolder { folder: data.clone(), cause })?;
        let seen = snapshot::prints(folder);
        let begin = async {
            match start(folder, &data, address).await {
                Err(Refusal::Complaints(complaints)) => {
                    // Style sheet and pages come from a form that is always right.
                    let running = start_with(&Snapshot::blank(), &data, address).await?;
                    Ok((running, complaints))
                }
                Err(Refusal::Start(error)) => Err(error),
                Ok(running) => Ok((running, Vec::new())),
            }
        };
        match begin.await {
            Ok((running, complaints)) => {
                let live = Arc::new(Live { now: RwLock::new((Arc::new(running), complaints.into())) });
                Ok(Self { folder: folder.to_owned(), data, address, seen, live })
            }
            Err(error) => {
                drop(fs::remove_dir_all(&data));
                Err(error)
            }
        }
    }

    /// Everything that is served.
    pub fn routes(&self) -> Router {
        Router::new().fallback(answer).with_state(Arc::clone(&self.live))
    }

    /// What is printed at the start.
    #[must_use]
    pub fn greeting(&self) -> String {
        let (address, folder) = (self.address, self.folder.display());
        let of = snapshot::AUTHORITY;
        format!(
            "\n  Forms              http://{address}/de/{of}\n  Office             http://{address}/office\n\n  \
             Sign in to the office as clerk@{of} with the password {}.\n  Files in {folder} are read anew when they \
             change. Ctrl-C ends, and everything that was filled in goes.\n",
            demo::PASSWORD
        )
    }

    /// Reads the forms anew whenever a file changes, until `stop` says otherwise.
    pub async fn watch(&self, mut stop: watch::Receiver<bool>) {
        let mut seen = self.seen.clone();
        loop {
            tokio::select! {
                () = tokio::time::sleep(LOOKS_EVERY) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
            let now = snapshot::prints(&self.folder);
            if now != seen {
                seen = now;
                self.read_anew().await;
            }
        }
    }

    async fn read_anew(&self) {
        match start(&self.folder, &self.data, self.address).await {
            Ok(running) => {
                tracing::info!("the forms were read anew");
                self.live.put(Arc::new(running), Vec::new());
            }
            Err(Refusal::Complaints(complaints)) => {
                tracing::warn!(complaints = complaints.len(), "the forms are wrong");
                self.live.put(self.live.get().0, complaints);
            }
            Err(Refusal::Start(error)) => {
                tracing::warn!(%error, "the forms can not be read");
                self.live.put(self.live.get().0, vec![error.to_string()]);
            }
        }
    }
}

/// Nothing is left behind.
impl Drop for Preview {
    fn drop(&mut self) {
        self.live.get().0.stop.send_replace(true);
        if let Err(error) = fs::remove_dir_all(&self.data) {
            tracing::warn!(%error, folder = %self.data.display(), "what was filled in is still there");
        }
    }
}

impl Live {
    fn get(&self) -> (Arc<Running>, Arc<[String]>) {
        self.now.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn put(&self, running: Arc<Running>, complaints: Vec<String>) {
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = (running, complaints.into());
    }
}

/// Answers with a page of the forms, or with what is wrong with them. What was typed meanwhile is stored all the same.
async fn answer(State(live): State<Arc<Live>>, request: Request) -> Response {
    let (running, complaints) = live.get();
    let path = request.uri().path();
    let is_page =
        request.method() == Method::GET && !path.starts_with("/assets/") && !path.starts_with("/health/");
    if is_page && !complaints.is_empty() {
        return broken(&running, &complaints);
    }
    let Ok(response) = running.routes.clone().oneshot(request).await;
    response
}

fn broken(running: &Running, complaints: &[String]) -> Response {
    let page = Broken { complaints: complaints.to_vec() };
    let frame = Frame::new(Lang::source(), "/");
    let Ok(html) = running.app.web.pages.render(&frame, &page) else {
        return (StatusCode::INTERNAL_SERVER_ERROR, complaints.join("\n\n")).into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        // Back to the page itself as soon as it is there again.
        (header::REFRESH, HeaderValue::from_static("1")),
    ];
    (StatusCode::SERVICE_UNAVAILABLE, headers, html).into_response()
}

/// Why there is no program with these forms.
enum Refusal {
    /// Something is wrong with them.
    Complaints(Vec<String>),
    /// Something else stands in the way.
    Start(StartError),
}

async fn start(folder: &Path, data: &Path, address: SocketAddr) -> Result<Running, Refusal> {
    let complaint = |cause: io::Error| Refusal::Complaints(vec![format!("{}: {cause}", folder.display())]);
    let snapshot = Snapshot::of(folder).map_err(complaint)?;
    match start_with(&snapshot, data, address).await {
        Ok(running) => Ok(running),
        Err(StartError::BrokenDefinitions { complaints }) => Err(Refusal::Complaints(complaints)),
        Err(StartError::NoDefinitions { cause, .. }) => Err(complaint(cause)),
        Err(error) => Err(Refusal::Start(error)),
    }
}

/// Starts as every program does, beside the one that is there, on the same data.
async fn start_with(snapshot: &Snapshot, data: &Path, address: SocketAddr) -> Result<Running, StartError> {
    let failed = |cause| StartError::DataFolder { folder: data.to_owned(), cause };
    let mut setup = demo::setup(address, data, snapshot.write(data).map_err(failed)?)?;
    if let Some(demo) = &mut setup.demo {
        demo.follows_forms = true;
    }
    let app = App::open_beside(setup, Clock::system()).await?;
    demo::add_all_staff(&app).await?;
    let (stop, stopped) = watch::channel(false);
    serve::work_beside(Arc::clone(&app.works), stopped).map_err(failed)?;
    let routes = web::router(Arc::clone(&app.web));
    Ok(Running { app, routes, stop })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An author may save while the forms are being read for the first time.
    #[tokio::test]
    async fn what_is_changed_before_the_first_look_is_read_anew() {
        let folder = std::env::temp_dir().join(format!("antrag-author-{}", Clock::system().uuid()));
        let form = folder.join("forms/lunch/form.yaml");
        fs::create_dir_all(form.parent().unwrap()).unwrap();
        fs::write(&form, "id: lunch").unwrap();
        let preview = Preview::open(&folder, ([127, 0, 0, 1], 0).into()).await.unwrap();
        assert!(!preview.live.get().1.is_empty());

        let right = crate::form::blank::files("lunch", "Mittagessen", Clock::system().today());
        let (_, right) = right.into_iter().find(|(name, _)| name.ends_with("/form.yaml")).unwrap();
        fs::write(&form, right).unwrap();
        let (stop, stopped) = watch::channel(false);
        let mended = async {
            while !preview.live.get().1.is_empty() {
                tokio::task::yield_now().await;
            }
            stop.send_replace(true);
        };
        let both = async { tokio::join!(preview.watch(stopped), mended) };
        tokio::time::timeout(Duration::from_mins(1), both).await.unwrap();
        fs::remove_dir_all(&folder).unwrap();
    }
}
