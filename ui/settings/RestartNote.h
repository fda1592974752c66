// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::settings {

/// That a choice takes effect after a restart; once there is such a choice, with the way to it.
class RestartNote : public QWidget {
    Q_OBJECT
public:
    enum class Choice { AsAtStart, Pending };

    RestartNote();

    void tell(const QString &words, Choice choice);
    void refuse(const QString &problem); ///< what was typed is no choice

Q_SIGNALS:
    void restartWanted();

private:
    shell::Caption *m_words;
    QPushButton *m_restart;
};

} // namespace ringdown::settings
