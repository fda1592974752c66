// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Farewell.h"

#include "ui/shell/PreferenceBook.h"
#include "ui/window/Placement.h"

#include <QApplication>
#include <QCloseEvent>

#include <utility>

namespace ringdown::window {

using shell::OnClose;

Farewell::Farewell(QWidget &window, QWidget *area, shell::PreferenceBook &book, AskRelay relay)
    : QObject(&window)
    , m_window(window)
    , m_book(book)
    , m_relay(std::move(relay))
    , m_sheet(new ClosingSheet(area))
    , m_loss(new LossSheet(area))
{
    connect(m_loss, &LossSheet::lossTaken, this, [this] {
        if (const auto goOn = std::exchange(m_goOn, {}))
            goOn();
    });
    connect(m_sheet, &ClosingSheet::keepRunningWanted, this, [this](bool always) {
        if (always)
            remember(OnClose::KeepRunning);
        m_window.hide();
    });
    connect(m_sheet, &ClosingSheet::quitWanted, this,
            [this](bool always) { endAsked(always ? Wish::Always : Wish::Once); });
    connect(m_sheet, &ClosingSheet::restartWanted, this, &Farewell::restartAsked);
}

void Farewell::look()
{
    const bool has = hasTray();
    if (std::exchange(m_hadTray, has) && !has && !m_window.isVisible() && !m_isEnding)
        bringForward(m_window);
}

void Farewell::remember(OnClose choice)
{
    m_book.change(tr("Closing the window"), [choice](shell::Preferences &p) { p.onClose = choice; });
}

/// True: an answer is awaited.
bool Farewell::asksOfLoss(LossSheet::Deed deed, std::function<void()> goOn)
{
    const int changes = unkept();
    if (changes == 0)
        return false;
    m_goOn = std::move(goOn);
    bringForward(m_window);
    m_loss->begin(deed, changes);
    return true;
}

void Farewell::quit()
{
    if (!servesHere())
        return endAsked(Wish::Once);
    bringForward(m_window); // from the tray nobody would see the question
    ask();
}

/// Of the loss last: who keeps the console in the tray loses nothing. Who stays after all has wished nothing.
void Farewell::endAsked(Wish wish)
{
    const auto goOn = [this, wish] {
        if (wish == Wish::Always)
            remember(OnClose::Quit);
        end();
    };
    if (!asksOfLoss(LossSheet::Deed::Quit, goOn))
        goOn();
}

void Farewell::restart()
{
    if (servesHere())
        m_sheet->beginRestart(unkept() == 0 ? ClosingSheet::Edits::Kept : ClosingSheet::Edits::Unkept);
    else
        restartAsked();
}

void Farewell::restartAsked()
{
    if (!asksOfLoss(LossSheet::Deed::Restart, [this] { endToRestart(); }))
        endToRestart();
}

void Farewell::leaveRelay(std::function<void()> goOn)
{
    if (!asksOfLoss(LossSheet::Deed::LeaveRelay, goOn))
        goOn();
}

void Farewell::endToRestart()
{
    m_book.keepSteps(); // what came into effect can be taken back
    Q_EMIT restarting();
    end();
}

void Farewell::end()
{
    m_isEnding = true;
    m_window.close();
    QApplication::quit();
}

void Farewell::ask()
{
    m_sheet->begin(hasTray() ? ClosingSheet::Tray::There : ClosingSheet::Tray::None, m_relay());
}

void Farewell::judge(QCloseEvent &event)
{
    const OnClose wish = hasTray() ? m_book.now().onClose : OnClose::Quit;
    // Who logs out is not held up.
    const bool isEnding = m_isEnding || qGuiApp->isSavingSession();
    if (isEnding || (wish == OnClose::Quit && !servesHere())) {
        if (!isEnding && asksOfLoss(LossSheet::Deed::Quit, [this] { end(); }))
            return event.ignore();
        event.accept();
        QApplication::quit(); // also while Live stands in a window of its own
        return;
    }
    event.ignore();
    if (wish == OnClose::KeepRunning)
        m_window.hide();
    else
        ask();
}

} // namespace ringdown::window
