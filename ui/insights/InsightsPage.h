// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Insights.h"
#include "core/client/ControlClient.h"
#include "ui/format/FailureWords.h"
#include "ui/format/PlanNames.h"
#include "ui/insights/InsightSpan.h"
#include "ui/shell/Page.h"

#include <optional>

class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace ringdown::shell {
class Banner;
class Caption;
class EmptyState;
} // namespace ringdown::shell

namespace ringdown::insights {

class DefinitionsSheet;
class InsightBoard;

/// How well calls are answered: numbers and charts of the last days, each a way into the call log.
class InsightsPage : public shell::Page {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    explicit InsightsPage(QWidget *window, QWidget *parent = nullptr);

    void lookAt(int days); ///< one of the choices; others are ignored
    int days() const { return m_days; }

    QString title() const override;
    void setRelay(link::RelayPort *relay) override;
    void setNames(const format::PlanNames &names) override;
    void setNow(Instant now) override;
    void showTenant(const TenantId &tenant) override;
    void reload() override;
    QWidget *mainTable() override;

Q_SIGNALS:
    void filterWanted(const QString &filter); ///< of the call log

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildControls();
    void ask();
    void take(const client::ApiResult<Insights> &answer);
    void takeBefore(const client::ApiResult<Insights> &answer);
    void forget();
    void showAnswer();
    void showNothing();
    void showFailure();
    void showAge();
    void pressEmpty(int button);
    void saveCsv(const QString &name, const QString &csv);
    QString spanWords() const;

    link::RelayPort *m_relay = nullptr;
    format::PlanNames m_names;
    TenantId m_tenant;
    Instant m_now;
    int m_days = 7;
    InsightSpan m_span;
    quint64 m_question = 0; ///< number of the one that was asked last: late answers to others are dropped
    std::optional<Instant> m_asked; ///< nothing: ask when shown
    std::optional<Insights> m_insights;
    std::optional<Insights> m_before;
    std::optional<client::ApiFailure> m_failure;
    format::FailingSince m_failing;
    QComboBox *m_choice;
    shell::Caption *m_age;
    shell::Banner *m_trouble;
    QStackedWidget *m_body;
    QScrollArea *m_scroll;
    InsightBoard *m_board;
    shell::EmptyState *m_empty;
    QScrollArea *m_nothing; ///< around it
    DefinitionsSheet *m_definitions;
    std::vector<int> m_emptyDays; ///< what the buttons of the empty state look at; 0: all businesses
};

} // namespace ringdown::insights
