// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/shell/Sheet.h"

#include <optional>
#include <set>
#include <string>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// What a person made of a rule.
struct WantedRule {
    plan::CallerRule rule;
    std::optional<RouteId> newVoicemail; ///< a route that it leads to and that is to be made for it
};

/// A sheet to make or change one caller rule: its name, whom it catches, and what then happens.
class CallerRuleSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit CallerRuleSheet(QWidget *window);

    /// rule: what stands in the fields at first.
    void beginNew(const plan::Tenant &tenant, const plan::CallerRule &rule);
    void beginChange(const plan::Tenant &tenant, std::size_t index);

Q_SIGNALS:
    void made(const ringdown::routing_ui::WantedRule &wanted);
    void changed(const ringdown::plan::CallerRule &before, const ringdown::routing_ui::WantedRule &wanted);
    void givenUp(); ///< it was closed, and nothing comes of it

protected:
    QSize wantedSize() const override { return {600, 620}; }
    void submit() override;

private:
    void build();
    void wire();
    void fill(const plan::Tenant &tenant, const plan::CallerRule &rule);
    std::optional<plan::CallerMatch> readMatch(); ///< nothing after saying what is wrong
    bool refuse(QLineEdit *field, const QString &sentence);
    void clearProblems();
    void fillThen(const plan::Tenant &tenant, const plan::CallerRule &rule);
    void showThen();
    void showWho(const plan::CallerMatch &match); ///< whom it catches
    WantedRule wantedRule(const plan::CallerMatch &match) const;

    bool m_isDone = false;
    std::optional<plan::CallerRule> m_before; ///< the one that is changed, as it was
    std::set<std::string> m_otherNames;       ///< of the business, which the log would not tell apart
    std::string m_region;
    RouteId m_voicemail; ///< where the rule leads that goes to voicemail
    bool m_isVoicemailNew = false;
    shell::Caption *m_title;
    QLineEdit *m_name;
    QLineEdit *m_numbers;
    QLineEdit *m_prefixes;
    QLineEdit *m_types;
    QCheckBox *m_anonymous;
    QLineEdit *m_forwardedFrom;
    QLineEdit *m_to;
    QLineEdit *m_countries;
    QLineEdit *m_states;
    QComboBox *m_then;
    QComboBox *m_route;
    shell::Caption *m_voicemailWords; ///< which route that is
    shell::Caption *m_words;          ///< whom it would catch
    shell::Caption *m_problem;
};

} // namespace ringdown::routing_ui
