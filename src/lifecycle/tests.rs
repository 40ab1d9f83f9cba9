//! Stopping softly and hard, and feeding the watchdog, on paused time.

use std::future::pending;
use std::sync::{Arc, Mutex};

use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};

use super::*;

const GRACE: Duration = Duration::from_mins(1);

type Told = Arc<Mutex<Vec<String>>>;

fn lifecycle() -> (Arc<Lifecycle>, Told) {
    let told = Told::default();
    let list = told.clone();
    let manager = Manager::new(move |states| {
        list.lock().unwrap().extend(states.iter().map(ToString::to_string));
        Ok(())
    });
    (Arc::new(Lifecycle::with_manager(GRACE, manager)), told)
}

fn fed(told: &Told) -> usize {
    told.lock().unwrap().iter().filter(|state| *state == "WATCHDOG=1").count()
}

/// Runs `lifecycle` with the signals that are sent.
fn run(lifecycle: &Arc<Lifecycle>) -> (mpsc::Sender<&'static str>, JoinHandle<Stop>) {
    let (send, mut receive) = mpsc::channel(2);
    let lifecycle = lifecycle.clone();
    (send, tokio::spawn(async move { lifecycle.until(&mut receive).await }))
}

/// What the task came to; one that nobody ends fails the test instead of holding it up.
async fn end_of<T>(task: JoinHandle<T>) -> T {
    timeout(GRACE, task).await.expect("the task was not dropped").unwrap()
}

#[tokio::test(start_paused = true)]
async fn first_signal_lets_runs_finish() {
    let (lifecycle, told) = lifecycle();
    let soft = lifecycle.soft();
    let task = lifecycle.spawn(async move {
        soft.cancelled().await;
        sleep(GRACE / 2).await;
        "finished"
    });
    let (signals, stop) = run(&lifecycle);
    signals.send("SIGTERM").await.unwrap();
    assert_eq!(stop.await.unwrap(), Stop::Clean);
    assert_eq!(task.await.unwrap(), Some("finished"));
    assert_eq!(*told.lock().unwrap(), ["STOPPING=1"]);
}

#[tokio::test(start_paused = true)]
async fn second_signal_drops_what_still_runs() {
    let (lifecycle, _) = lifecycle();
    let task = lifecycle.spawn(pending::<()>());
    let (signals, stop) = run(&lifecycle);
    let began = Instant::now();
    signals.send("SIGINT").await.unwrap();
    signals.send("SIGINT").await.unwrap();
    assert_eq!(stop.await.unwrap(), Stop::Forced);
    assert_eq!(end_of(task).await, None);
    assert!(began.elapsed() < GRACE);
}

#[tokio::test(start_paused = true)]
async fn end_of_grace_drops_what_still_runs() {
    let (lifecycle, _) = lifecycle();
    let task = lifecycle.spawn(pending::<()>());
    let (signals, stop) = run(&lifecycle);
    let began = Instant::now();
    signals.send("SIGTERM").await.unwrap();
    assert_eq!(stop.await.unwrap(), Stop::Forced);
    assert_eq!(end_of(task).await, None);
    assert!(began.elapsed() >= GRACE && began.elapsed() < GRACE + FAREWELL);
}

#[tokio::test(start_paused = true)]
async fn a_stop_from_inside_is_a_soft_stop() {
    let (lifecycle, _) = lifecycle();
    let (_signals, stop) = run(&lifecycle);
    lifecycle.stop();
    assert_eq!(stop.await.unwrap(), Stop::Clean);
    assert!(!lifecycle.hard().is_cancelled());
}

#[tokio::test(start_paused = true)]
async fn the_watchdog_is_fed_while_there_is_progress_and_starves_without() {
    let (lifecycle, told) = lifecycle();
    let progress = lifecycle.progress();
    let period = Duration::from_secs(30);
    lifecycle.feed(period);
    for _ in 0..10 {
        sleep(period / 3).await;
        progress.beat();
    }
    let alive = fed(&told);
    assert!((6..=8).contains(&alive), "twice a period for 100 s: {alive}");
    sleep(period * 2).await;
    let starved = fed(&told);
    assert!(starved <= alive + 2, "stops within a period: {alive} {starved}");
    sleep(period * 10).await;
    assert_eq!(fed(&told), starved);
    progress.beat();
    sleep(period).await;
    assert!(fed(&told) > starved, "progress again feeds again");
}

#[tokio::test(start_paused = true)]
async fn the_watchdog_does_not_hold_up_the_stop() {
    let (lifecycle, told) = lifecycle();
    lifecycle.feed(Duration::from_secs(30));
    let (signals, stop) = run(&lifecycle);
    signals.send("SIGTERM").await.unwrap();
    assert_eq!(stop.await.unwrap(), Stop::Clean);
    assert_eq!(told.lock().unwrap().last().unwrap(), "STOPPING=1");
}

#[tokio::test]
async fn real_signals_are_heard() {
    let (send, mut signals) = mpsc::channel(2);
    let mut handlers = Signals::install().unwrap();
    tokio::spawn(async move { handlers.forward(send).await });
    for (option, name) in [("-TERM", "SIGTERM"), ("-INT", "SIGINT")] {
        let mut kill = std::process::Command::new("kill");
        kill.args([option, &std::process::id().to_string()]);
        assert!(kill.status().unwrap().success());
        assert_eq!(signals.recv().await, Some(name));
    }
}

#[test]
fn status_and_readiness_reach_the_manager() {
    let (lifecycle, told) = lifecycle();
    lifecycle.ready();
    lifecycle.status("2 accounts");
    assert_eq!(*told.lock().unwrap(), ["READY=1", "STATUS=2 accounts"]);
}
