// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/RelayStatus.h"
#include "ui/format/PlanNames.h"

#include <QFrame>

#include <map>
#include <set>
#include <string>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::relay_ui {

/// The texts that a relay did not send: to whom, why, and each to be sent again. Hidden while there is none.
class FailedTextsCard : public QFrame {
    Q_OBJECT
public:
    explicit FailedTextsCard(QWidget *parent = nullptr);

    void show(const std::vector<FailedText> &texts, const format::PlanNames &names, Instant now);
    /// An earlier relay tells the last one alone.
    static std::vector<FailedText> textsOf(const client::RelayStatus::Outbox &outbox);
    void clear(); ///< of another relay nothing is known
    /// What became of the wish to send one again; "" when the relay took it.
    void showRetried(const std::string &id, const QString &trouble);

Q_SIGNALS:
    void retryWanted(const std::string &id);

private:
    struct Line {
        FailedText text;
        QWidget *all = nullptr;
        shell::Caption *who = nullptr;
        shell::Caption *why = nullptr;
        shell::Caption *details = nullptr;
        QPushButton *retry = nullptr;
    };

    Line lay(const FailedText &text);
    void tell(Line &line, const format::PlanNames &names, Instant now);

    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
    std::set<std::string> m_retried;           ///< texts that wait again
    std::map<std::string, QString> m_troubles; ///< why one could not be sent again
};

} // namespace ringdown::relay_ui
