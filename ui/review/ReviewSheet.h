// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"
#include "ui/link/RelayPort.h"
#include "ui/review/Review.h"
#include "ui/shell/Sheet.h"

#include <QPointer>

#include <set>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ringdown::shell {
class Banner;
class Caption;
} // namespace ringdown::shell

namespace ringdown::review {

class EffectView;

/// What pushing the draft would do, before it is pushed: what needs care first, the changes one by one, the
/// calls of the last seven days that would have gone elsewhere. What is pushed is exactly what was shown.
class ReviewSheet : public shell::Sheet {
    Q_OBJECT
public:
    ReviewSheet(draft::Draft &draft, QWidget *window);

    void setRelay(link::RelayPort *relay) { m_relay = relay; }
    void setAuthor(const QString &author) { m_author = author; }
    /// What the plan pushed is held to, from the next begin() on.
    void setScenarios(std::vector<scenario::Scenario> scenarios) { m_scenarios = std::move(scenarios); }
    void begin(Instant now);

Q_SIGNALS:
    void pushed(qint64 revision, qint64 before); ///< before: the revision that was live until then
    void mergeWanted();                          ///< somebody else pushed meanwhile
    void goToWanted(const std::string &path);    ///< an error of the draft

protected:
    QSize wantedSize() const override { return {980, 680}; }
    void submit() override;

private:
    QWidget *buildChanges();
    QWidget *buildFoot();
    void askCalls(const std::string &after);
    void readParts();
    void find();
    void show(const Findings &findings);
    void showCare(const Findings &findings);
    QString errorWords(const std::vector<plan::Problem> &errors) const;
    void allowPush();
    void take(const client::ApiResult<client::Pushed> &answer);
    std::vector<plan::PlanPart> chosenParts() const;

    draft::Draft &m_draft;
    QPointer<link::RelayPort> m_relay;
    QString m_author;
    Instant m_now;
    std::vector<PartChange> m_parts;
    std::vector<CallSummary> m_calls;
    std::vector<scenario::Scenario> m_scenarios;
    plan::Plan m_basis; ///< as it was when the sheet was opened
    plan::Plan m_shown; ///< what the findings are about, and what is pushed
    Findings m_findings;
    std::uint64_t m_asking = 0; ///< counts findings and openings; answers to older questions are dropped
    bool m_isFound = false;
    bool m_isPushing = false;
    shell::Caption *m_title;
    shell::Caption *m_basisWords;
    shell::Banner *m_trouble;
    shell::Caption *m_careTitle;
    QLabel *m_care;
    QCheckBox *m_despite; ///< push although scenarios fail
    QListWidget *m_changes;
    QPushButton *m_asJson; ///< turns the changes over
    QPlainTextEdit *m_json;
    shell::Caption *m_fingerprint;
    EffectView *m_effect;
    QLineEdit *m_note;
    QPushButton *m_push;
};

} // namespace ringdown::review
