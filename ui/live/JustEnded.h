// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/format/PlanNames.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;
class QTimer;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::live {

/// The last calls that ended, newest first, as a strip of small cards.
class JustEnded : public QWidget {
    Q_OBJECT
public:
    explicit JustEnded(QWidget *parent = nullptr);

    void setNames(const format::PlanNames &names);
    void setTenant(const TenantId &tenant);
    void apply(const CallSummary &call); ///< running calls are ignored
    void setClaimed(const CallSid &sid, const std::string &by);
    void clear();
    /// The newest of the business shown, or nothing.
    std::optional<CallSummary> newest() const;

Q_SIGNALS:
    void openWanted(const ringdown::CallSid &sid);
    void claimWanted(const ringdown::CallSid &sid);
    void listenWanted(const ringdown::CallSid &sid); ///< to the message its caller left

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Card {
        CallSummary call;
        QWidget *widget;
    };

    std::vector<CallSummary> shown() const;
    void rebuild();
    void chainTabs();
    static void forget(const std::vector<Card> &cards);
    QWidget *takeCard(std::vector<Card> &cards, const CallSummary &call) const;
    int cardWidth() const;
    QWidget *card(const CallSummary &call);
    QHBoxLayout *head(const CallSummary &call);
    QHBoxLayout *foot(const CallSummary &call);
    QPushButton *openButton(const CallSummary &call, int room);
    QPushButton *playButton(const CallSummary &call);
    QPushButton *claimButton(const CallSummary &call);

    std::vector<CallSummary> m_calls; ///< newest end first
    format::PlanNames m_names;
    TenantId m_tenant;
    std::vector<Card> m_cards; ///< as they stand
    QHBoxLayout *m_row;
    shell::Caption *m_nothing;
    QTimer *m_soon; ///< gathers many ends into one rebuilding
    std::size_t m_room = 5;
};

} // namespace ringdown::live
