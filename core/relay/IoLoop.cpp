// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/IoLoop.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <future>
#include <thread>

namespace ringdown::relay {

namespace asio = boost::asio;

namespace {
constexpr std::size_t webhookReaders = 1;
constexpr std::size_t apiReaders = 2;
} // namespace

class IoLoop::Private {
public:
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(context);
    asio::thread_pool readersForWebhooks{webhookReaders};
    asio::thread_pool readersForApi{apiReaders};
    std::atomic<std::size_t> apiReadsWaiting = 0;
    std::thread thread;
};

IoLoop::IoLoop()
    : d(std::make_unique<Private>())
{
}

IoLoop::~IoLoop()
{
    stop();
}

void IoLoop::start()
{
    d->thread = std::thread([this] { d->context.run(); });
}

void IoLoop::stop()
{
    if (!d->thread.joinable())
        return;
    for (asio::thread_pool *readers : {&d->readersForWebhooks, &d->readersForApi}) {
        readers->stop();
        readers->join();
    }
    d->context.stop();
    d->thread.join();
}

asio::io_context &IoLoop::context()
{
    return d->context;
}

bool IoLoop::isIoThread() const
{
    return std::this_thread::get_id() == d->thread.get_id();
}

void IoLoop::runAndWait(const std::function<void()> &work)
{
    std::promise<void> done;
    asio::post(d->context, [&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

Instant IoLoop::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count()};
}

void IoLoop::post(std::function<void()> work)
{
    asio::post(d->context, std::move(work));
}

void IoLoop::after(std::chrono::milliseconds delay, std::function<void()> work)
{
    auto timer = std::make_shared<asio::steady_timer>(d->context, delay);
    timer->async_wait([timer, work = std::move(work)](const boost::system::error_code &error) {
        if (!error)
            work();
    });
}

void IoLoop::onReader(ReadFor whom, std::function<void()> work)
{
    switch (whom) {
    case ReadFor::Webhook:
        asio::post(d->readersForWebhooks, std::move(work));
        return;
    case ReadFor::Api:
        ++d->apiReadsWaiting;
        asio::post(d->readersForApi, [this, work = std::move(work)] {
            --d->apiReadsWaiting;
            work();
        });
        return;
    }
}

std::size_t IoLoop::apiReadsWaiting() const
{
    return d->apiReadsWaiting;
}

} // namespace ringdown::relay
