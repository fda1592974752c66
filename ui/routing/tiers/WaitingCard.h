// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"
#include "ui/routing/tiers/TierEdits.h"

#include <QFrame>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::speech {
class PromptVoice;
}

namespace ringdown::routing_ui {

class PromptRow;

/// What callers hear while the phones of one ring step ring: the ring tone or music, and prompts.
class WaitingCard : public QFrame {
    Q_OBJECT
public:
    /// voice must outlive this.
    WaitingCard(draft::Draft &draft, speech::PromptVoice &voice);

    void setNow(Instant now) { m_now = now; } ///< by the relay's clock
    /// Without a place it hides: only a ring step says what callers hear.
    void showPlace(const TenantId &tenant, const CascadePlace &place);

private:
    void build();
    void wire();
    void readMusic(const plan::Waiting &waiting);
    bool isMusicBeingTyped() const;
    void chainTabs();
    void readPrompts(const plan::Waiting &waiting);
    PromptRow *newRow(std::size_t index);
    const plan::Waiting *waiting() const; ///< nullptr without a place
    void edit(const QString &words, const std::function<void(plan::Waiting &)> &change,
              const QString &mergeKey = {});
    void takeMusic();
    void checkMusic();

    draft::Draft &m_draft;
    speech::PromptVoice &m_voice;
    Instant m_now;
    TenantId m_tenant;
    CascadePlace m_place;
    std::optional<std::string> m_lastMusic; ///< of the plan, as it was read last at this place
    QComboBox *m_kind;
    QLineEdit *m_music;
    shell::Caption *m_problem;
    QVBoxLayout *m_rows;
    std::vector<PromptRow *> m_prompts;
    QPushButton *m_add;
};

} // namespace ringdown::routing_ui
