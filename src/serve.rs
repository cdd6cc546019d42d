//! Takes connections, hands them to the web, runs the worker beside it, and ends without cutting anybody off.
//!
//! Layer 6.

use std::{io, net::SocketAddr, sync::Arc, thread, time::Duration};

use axum::{Router, body::Body, http::Request};
use hyper::body::Incoming;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use rustix::process::setpriority_process;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
};
use tower::ServiceExt as _;

use crate::{usecase::Works, worker};

/// How long a client may take to send its headers; slower ones hold up a connection and nothing else.
const HEADERS_WITHIN: Duration = Duration::from_secs(20);
/// How long requests that have begun may take when the program is told to end.
const END_WITHIN: Duration = Duration::from_secs(30);

/// Takes an address to serve on.
pub async fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    TcpListener::bind(address).await
}

/// Serves until `stop` says otherwise; then what has begun is finished.
pub async fn serve(listener: TcpListener, routes: Router, mut stop: watch::Receiver<bool>) {
    let connections = GracefulShutdown::new();
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN).pipeline_flush(true);
    loop {
        let stream = tokio::select! {
            stream = accept(&listener) => stream,
            _ = stop.wait_for(|stop| *stop) => break,
        };
        let service = routes.clone().map_request(|request: Request<Incoming>| request.map(Body::new));
        let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let connection = connections.watch(connection);
        // Clients go away in the middle of an answer; that is theirs to know.
        tokio::spawn(async move { drop(connection.await) });
    }
    drop(listener);
    if tokio::time::timeout(END_WITHIN, connections.shutdown()).await.is_err() {
        tracing::warn!("some requests were cut off");
    }
}

async fn accept(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                // Small answers go out at once; a socket that refuses this still works.
                drop(stream.set_nodelay(true));
                return stream;
            }
            // Too many open files, or a client that is gone already: the next one may do better.
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        }
    }
}

/// How much the worker stands back, as `nice` counts: where both want the processor, people get nine tenths of it.
const STANDS_BACK: i32 = 10;

/// Runs the worker on a thread of its own, so that printing a receipt never keeps a page waiting.
pub fn work_beside(works: Arc<Works>, stop: watch::Receiver<bool>) -> io::Result<thread::JoinHandle<()>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    thread::Builder::new().name("worker".into()).spawn(move || {
        // Linux counts each thread by itself, others the whole process.
        if cfg!(target_os = "linux") && setpriority_process(None, STANDS_BACK).is_err() {
            tracing::warn!("the worker can't stand back for people");
        }
        runtime.block_on(worker::run(works, stop));
    })
}

/// Becomes true when the process is asked to end: by Ctrl-C, or by whoever runs it.
pub fn stop_signal() -> io::Result<watch::Receiver<bool>> {
    let (tell, told) = watch::channel(false);
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
        }
        tell.send_replace(true);
    });
    Ok(told)
}
