// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/SoundThread.h"

#include <QDeadlineTimer>
#include <QThread>

#include <atomic>

namespace ringdown::messages {
namespace {

std::atomic<int> leftBehind = 0;

} // namespace

SoundThread::SoundThread(std::chrono::milliseconds farewell)
    : m_farewell(farewell)
    , m_thread(new QThread)
    , m_last(new QObject)
{
    m_thread->setObjectName(QStringLiteral("sound"));
}

SoundThread::~SoundThread()
{
    if (!m_thread->isRunning()) {
        delete m_last;
        delete m_thread;
        return;
    }
    ++leftBehind;
    QObject::connect(
        m_thread, &QThread::finished, m_thread, [] { --leftBehind; }, Qt::DirectConnection);
    m_last->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_last, &QObject::deleteLater);
    QMetaObject::invokeMethod(
        m_last, [thread = m_thread] { thread->quit(); }, Qt::QueuedConnection);
    if (m_thread->wait(QDeadlineTimer(m_farewell)))
        delete m_thread;
    else
        QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

SoundErrand *SoundThread::errand(QObject &asker)
{
    auto *made = new SoundErrand;
    QObject::connect(made, &SoundErrand::told, &asker, [](const std::function<void()> &news) { news(); });
    made->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, made, &QObject::deleteLater);
    if (!m_thread->isRunning())
        m_thread->start();
    return made;
}

void SoundThread::ask(SoundErrand *errand, std::function<void()> work)
{
    QMetaObject::invokeMethod(errand, std::move(work), Qt::QueuedConnection);
}

bool SoundThread::isAnyLeftBehind()
{
    return leftBehind > 0;
}

} // namespace ringdown::messages
