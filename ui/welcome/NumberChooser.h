// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"
#include "ui/numbers/NumbersPort.h"
#include "ui/welcome/StarterPlan.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::welcome {

class FoundNumbers;

/// Asks the account for its numbers and lists them, or says why it cannot.
class NumberChooser : public QWidget {
    Q_OBJECT
public:
    NumberChooser();

    /// It outlives this, or is taken away with nullptr.
    void setPort(numbers_ui::NumbersPort *port) { m_port = port; }
    /// Asks, unless the answer is known or on its way.
    void ask();
    /// Another account may have others.
    void forget();
    /// Numbers are being typed instead: what arrives meanwhile is told, and listed when it is wanted.
    void setTyping(bool isTyping) { m_isTyping = isTyping; }

    bool isListed() const;
    bool hasChosen() const;
    /// business: "" leaves them out. What is given to none yet is chosen next.
    void give(const QString &business);
    std::vector<BegunBusiness> businesses() const;

Q_SIGNALS:
    void listed(); ///< the table stands there, or no more
    void chosen();

private:
    enum class State { Unasked, Asking, Told, Known };

    void look(numbers_ui::Keyring keyring);
    void take(const std::variant<numbers_ui::Sight, numbers_ui::NoAccount> &answer);
    void tellTrouble(const numbers_ui::NoAccount &trouble);
    void list();
    void chooseRest();
    void say(format::Tone tone, const QString &sentence, const QString &button = {});
    void press();

    numbers_ui::NumbersPort *m_port = nullptr;
    State m_state = State::Unasked;
    int m_question = 0; ///< answers to older ones are dropped
    bool m_isTyping = false;
    FoundNumbers *m_model;
    shell::Caption *m_sentence;
    QPushButton *m_button;
    QTableView *m_table;
};

} // namespace ringdown::welcome
