// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"

#include "tests/ui/support/PlainTheme.h"
#include "ui/calls/FilterEdit.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Translations.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace ringdown::tests {

using namespace std::chrono_literals;

WindowStage::WindowStage()
{
    shell::installTranslations(*qApp, QLocale(QLocale::C));
    m_theme = plainTheme();
}

WindowStage::~WindowStage() = default;

void WindowStage::open()
{
    m_settings = std::make_unique<shell::Settings>(QString());
    m_settings->setOperatorName(QStringLiteral("Dana"));
    m_relay = std::make_unique<FakeRelay>();
    m_relay->planText = samplePlanText();
    setFresh(client::Liveness::Live, 300ms);
    m_now = sampleNow;
    m_vaults = std::make_unique<FakeDesk>(m_now);
    m_window = std::make_unique<window::MainWindow>(
        *m_settings, *m_theme, [this] { return m_now; }, m_vaults->ports());
    m_window->show();
}

void WindowStage::setFresh(client::Liveness liveness, std::chrono::milliseconds age)
{
    m_relay->fresh = {liveness, client::FeedTrouble::None, age, sampleNow - age, 0ms};
}

void WindowStage::follow()
{
    m_window->follow(*m_relay, window::Mode::Remote);
    Q_EMIT m_relay->connected(m_relay->revision);
    m_window->tick();
}

void WindowStage::fillAndFollow()
{
    for (const client::CallDetail &call : sampleDay())
        m_relay->add(call);
    follow();
}

void WindowStage::arrive(const client::CallDetail &call)
{
    for (const Event &event : call.events)
        Q_EMIT m_relay->eventArrived(event);
}

void WindowStage::arriveOnLive(const client::CallDetail &call)
{
    arrive(call);
    QTest::qWait(50);
    m_window->tick();
}

void WindowStage::chooseFirstCall()
{
    logTable()->selectRow(0);
    m_window->actions().action(QStringLiteral("call.open"))->trigger();
}

QTableView *WindowStage::liveTable() const
{
    return m_window->findChild<QTableView *>(QStringLiteral("live-table"));
}

QTableView *WindowStage::logTable() const
{
    return m_window->findChild<QTableView *>(QStringLiteral("log-table"));
}

calls::FilterEdit *WindowStage::filterField() const
{
    return m_window->findChild<calls::FilterEdit *>();
}

void WindowStage::press(const QString &text)
{
    QTRY_VERIFY2(find<QAbstractButton>(text), qPrintable(text)); // new ones are shown with the next event
    find<QAbstractButton>(text)->click();
}

QStringList WindowStage::labels() const
{
    QStringList all;
    for (const QLabel *widget : m_window->findChildren<QLabel *>()) {
        if (widget->isVisible())
            all << widget->text();
    }
    return all;
}

QStringList WindowStage::buttons() const
{
    QStringList all;
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            all << button->text();
    }
    return all;
}

QString WindowStage::banner() const
{
    const auto *shown = visible<shell::Banner>();
    return shown ? shown->sentence() : QString();
}

} // namespace ringdown::tests
