// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/ClosingSheet.h"
#include "ui/window/LossSheet.h"

#include <QObject>

#include <functional>
#include <utility>

class QCloseEvent;

namespace ringdown::shell {
class PreferenceBook;
enum class OnClose;
} // namespace ringdown::shell

namespace ringdown::window {

/// How the window goes: into the tray, where there is one and the person chose so, or with the whole console;
/// a relay that runs here is not ended unasked.
class Farewell : public QObject {
    Q_OBJECT
public:
    using Ask = std::function<bool()>;

    using AskRelay = std::function<ClosingSheet::Relay()>;

    /// relay: the one that is followed now.
    Farewell(QWidget &window, QWidget *area, shell::PreferenceBook &book, AskRelay relay);

    /// Without this there is no tray.
    void setTray(Ask hasTray) { m_hasTray = std::move(hasTray); }
    /// How many changes could not be written and would be lost.
    void setUnkept(std::function<int()> unkept) { m_unkept = std::move(unkept); }
    void quit();
    void restart();
    /// goOn has another relay followed, and its draft instead of this one.
    void leaveRelay(std::function<void()> goOn);
    void end(); ///< without a question
    /// Brings a window that stands in the tray back once that is gone; to be called now and then.
    void look();
    /// Of the window; accepted when it is to go.
    void judge(QCloseEvent &event);

Q_SIGNALS:
    void restarting(); ///< the console ends, to begin again

private:
    void endToRestart();
    enum class Wish { Once, Always };
    void endAsked(Wish wish); ///< once it is taken that what is not kept is lost
    void restartAsked();      ///< the same
    void ask();
    int unkept() const { return m_unkept ? m_unkept() : 0; }
    bool asksOfLoss(LossSheet::Deed deed, std::function<void()> goOn);
    void remember(shell::OnClose choice);
    bool servesHere() const { return m_relay() == ClosingSheet::Relay::Here; }
    bool hasTray() const { return m_hasTray && m_hasTray(); }

    QWidget &m_window;
    shell::PreferenceBook &m_book;
    AskRelay m_relay;
    Ask m_hasTray;
    std::function<int()> m_unkept;
    std::function<void()> m_goOn; ///< once the loss is taken
    ClosingSheet *m_sheet;
    LossSheet *m_loss;
    bool m_hadTray = false; ///< when looked last
    bool m_isEnding = false;
};

} // namespace ringdown::window
