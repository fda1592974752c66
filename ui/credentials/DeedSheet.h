// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::credentials {

/// The frame that the sheets of this screen share: a title, a body, a sentence about what went wrong, and at
/// the foot Cancel and the deed's own button.
class DeedSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit DeedSheet(QWidget *window);

    /// What did not work; "" takes it away.
    void showProblem(const QString &sentence);
    /// While a deed runs its button rests and says so.
    void showBusy(const QString &words);

protected:
    void setTitle(const QString &title);
    shell::Caption *addSentence(const QString &words = {});
    QWidget *addField(const QString &label, QWidget *field);
    QVBoxLayout *body() const { return m_body; }
    QPushButton *deed() const { return m_deed; }
    QPushButton *cancel() const { return m_cancel; }
    QPushButton *addFoot(const QString &words); ///< one more, left of Cancel
    void rest();                                ///< no problem, not busy
    void begin(QWidget *first);                 ///< opens with the keys in first

private:
    shell::Caption *m_title;
    QVBoxLayout *m_body;
    shell::Caption *m_problem;
    shell::Caption *m_busy;
    QHBoxLayout *m_foot;
    QPushButton *m_cancel;
    QPushButton *m_deed;
};

} // namespace ringdown::credentials
