// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"
#include "ui/link/RelayPort.h"
#include "ui/review/RollBack.h"
#include "ui/shell/Sheet.h"

#include <QPointer>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace ringdown::shell {
class Banner;
}

namespace ringdown::review {

/// Every revision of the plan: who pushed it, when, why, and what it changed. Goes back to any, in one click
/// or by way of the draft.
class HistorySheet : public shell::Sheet {
    Q_OBJECT
public:
    HistorySheet(draft::Draft &draft, QWidget *window);

    void setRelay(link::RelayPort *relay);
    void setAuthor(const QString &author) { m_back->setAuthor(author); }
    void begin();
    /// Makes an earlier revision live again, as a new one.
    /// live: the newest revision as far as whoever asks knows; 0: as the draft knows it.
    void rollBack(std::int64_t revision, std::int64_t live = 0);

Q_SIGNALS:
    void rolledBack(qint64 revision, qint64 to);                         ///< to: whose plan is live again
    void overtaken(const ringdown::review::OvertakenRollBack &rollBack); ///< somebody pushed before it
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);

protected:
    QSize wantedSize() const override { return {900, 580}; }

private:
    /// The chosen revision beside the one before it, as far as they are read.
    struct Comparison {
        std::optional<plan::Plan> chosen;
        std::optional<plan::Plan> before;
        bool isChosenStrange = false; ///< this console cannot read it
        bool isBeforeStrange = false;
        bool isBeforeLost = false; ///< the relay keeps it no more

        bool isWhole(bool isFirst) const
        {
            return (chosen || isChosenStrange) && (before || isBeforeStrange || isBeforeLost || isFirst);
        }
    };
    /// Nothing: this console cannot read it.
    using WhenRead = std::function<void(const std::optional<plan::Plan> &)>;
    using WhenFailed = std::function<void(const client::ApiFailure &)>;

    void loadList();
    void forget(); ///< another store's revisions are other plans
    void takePlan();
    void show(const std::vector<client::Revision> &revisions);
    void showChanges();
    void showComparison();
    QStringList pushWords() const;
    QStringList backWords() const;
    void restoreAsDraft();
    std::int64_t chosen() const; ///< 0: none
    std::int64_t newest() const; ///< the same
    void read(std::int64_t revision, const WhenRead &done, const WhenFailed &failed);
    /// A sentence with a way to try again.
    void fail(const QString &deed, const client::ApiFailure &failure, const std::function<void()> &again);

    draft::Draft &m_draft;
    QPointer<link::RelayPort> m_relay;
    RollBack *m_back;
    std::uint64_t m_listing = 0; ///< for the list; answers to older questions are dropped
    std::uint64_t m_asking = 0;  ///< the same for what the chosen one says
    Comparison m_comparison;
    std::function<void()> m_again; ///< what the banner's button tries
    shell::Banner *m_trouble;
    QListWidget *m_list;
    QLabel *m_words;
    QPushButton *m_asDraft;
    QPushButton *m_rollBack;
};

} // namespace ringdown::review
