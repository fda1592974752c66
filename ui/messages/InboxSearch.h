// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/messages/Conversation.h"

#include <QLineEdit>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::messages {

/// By folder.
using FoundCallers = std::array<int, 4>;

/// Narrows the callers to those in whose name, number, texts or transcripts every word stands that is typed.
/// Capitals and accents make no difference, nor does how a number is written.
class InboxSearch : public QLineEdit {
    Q_OBJECT
public:
    explicit InboxSearch(QWidget *parent = nullptr);

    bool isOn() const { return !text().trimmed().isEmpty(); }
    /// Takes out who is not found, but for the one with this id.
    void narrow(std::vector<Conversation> &rows, const std::string &kept,
                const format::PlanNames &names) const;
    /// How many callers of each folder are found; nothing while nothing is searched for.
    std::optional<FoundCallers> found(const Inbox &inbox, const TenantId &tenant,
                                      const format::PlanNames &names) const;
    /// What to open of one: the newest voicemail in which the words stand, else what is opened without a
    /// search.
    std::string toOpen(const Conversation &conversation) const;

Q_SIGNALS:
    void entered(); ///< by a key that leads to the callers, which leaves it as well
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ringdown::messages
