// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QCheckBox;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::window {

/// Asked when the window is closed: to go on in the tray, or to end; and what ending means for callers.
class ClosingSheet : public shell::Sheet {
    Q_OBJECT
public:
    enum class Tray { None, There };
    enum class Relay { None, Elsewhere, Here, Invented };
    enum class Edits { Kept, Unkept };

    explicit ClosingSheet(QWidget *window);

    void begin(Tray tray, Relay relay);
    void beginRestart(Edits edits); ///< while a relay runs here

Q_SIGNALS:
    void keepRunningWanted(bool always); ///< in the tray
    void quitWanted(bool always);
    void restartWanted();

protected:
    QSize wantedSize() const override { return {500, 270}; }
    void submit() override;

private:
    enum class Deed { Quit, Restart };

    static QString endWords(Relay relay); ///< what the console's end means for callers
    void carryOut();

    Deed m_deed = Deed::Quit;
    shell::Caption *m_title;
    shell::Caption *m_words;
    QCheckBox *m_always;
    QPushButton *m_keep;
    QPushButton *m_quit;
};

} // namespace ringdown::window
