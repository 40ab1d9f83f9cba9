//! Connections that can be made to fail for real: reset before the answer, or closed within its body. A handler
//! holds its connection's [`Fate`] and seals it before it answers. Must not know what the answers are.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
    task::{Context, Poll, ready},
};

use axum::{extract::connect_info::Connected, serve::IncomingStream};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

const LIVES: u8 = 0;
const WILL_RESET: u8 = 1;
const WILL_CUT: u8 = 2;
const DEAD: u8 = 3;

/// What will become of a connection when the next answer is written.
#[derive(Clone, Debug, Default)]
pub(super) struct Fate(Arc<AtomicU8>);

impl Fate {
    /// The next answer is not written: the peer sees a reset.
    pub fn reset(&self) {
        self.0.store(WILL_RESET, Ordering::Release);
    }

    /// Of the next answer the head and half of the body are written, then the connection closes.
    pub fn cut(&self) {
        self.0.store(WILL_CUT, Ordering::Release);
    }
}

impl Connected<IncomingStream<'_, Listener>> for Fate {
    fn connect_info(stream: IncomingStream<'_, Listener>) -> Self {
        stream.io().fate.clone()
    }
}

/// Accepts [`Stream`]s.
#[derive(Debug)]
pub(super) struct Listener(pub TcpListener);

impl axum::serve::Listener for Listener {
    type Io = Stream;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        let (inner, address) = axum::serve::Listener::accept(&mut self.0).await;
        let fate = Fate::default();
        (Stream { inner, fate }, address)
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.0.local_addr()
    }
}

/// A TCP connection with a fate.
#[derive(Debug)]
pub(super) struct Stream {
    inner: TcpStream,
    fate: Fate,
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl AsyncWrite for Stream {
    // Not vectored, on purpose: hyper then hands over head and body in one buffer, which `cut_at` relies on.
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.fate.0.load(Ordering::Acquire) {
            LIVES => Pin::new(&mut self.inner).poll_write(context, bytes),
            WILL_CUT => {
                let some = bytes.get(..cut_at(bytes)).unwrap_or(bytes);
                let written = ready!(Pin::new(&mut self.inner).poll_write(context, some));
                self.fate.0.store(DEAD, Ordering::Release);
                Poll::Ready(written)
            }
            WILL_RESET => {
                self.inner.set_zero_linger()?;
                Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()))
            }
            _ => Poll::Ready(Err(io::ErrorKind::BrokenPipe.into())),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}

/// How much of a head and its body to write: all of the head and half of the body.
fn cut_at(bytes: &[u8]) -> usize {
    let head = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    let head = head.map_or(0, |at| at + 4);
    head + (bytes.len() - head) / 2
}
