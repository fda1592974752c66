// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"
#include "ui/link/RelayPort.h"
#include "ui/review/Choice.h"
#include "ui/review/Refusal.h"
#include "ui/review/Review.h"
#include "ui/review/StaleWords.h"
#include "ui/shell/Sheet.h"

#include <QPointer>

#include <functional>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QPushButton;
class QTimer;

namespace ringdown::shell {
class Banner;
class Caption;
} // namespace ringdown::shell

namespace ringdown::review {

class CareList;
class ChangeList;
class ChangesView;
class EffectView;
class PushFoot;
class RecentCalls;

/// What pushing the draft would do, before it is pushed: what needs care first, the changes one by one, the
/// calls of the last seven days that would have gone elsewhere. What is pushed is exactly what was shown.
class ReviewSheet : public shell::Sheet {
    Q_OBJECT
public:
    ReviewSheet(draft::Draft &draft, QWidget *window);

    void setRelay(link::RelayPort *relay)
    {
        m_relay = relay;
        allowPush(); // it says where it is pushed
    }
    void setAuthor(const QString &author) { m_author = author; }
    /// What the plan pushed is held to, from the next begin() on. unread: a sentence for each that cannot be.
    void setScenarios(std::vector<scenario::Scenario> scenarios, const QStringList &unread = {})
    {
        m_scenarios = std::move(scenarios);
        m_unread = unread;
    }
    /// What was typed and is no part of the draft, a sentence each; asked for whenever it is shown.
    void askUntaken(std::function<QStringList()> ask) { m_untaken = std::move(ask); }
    /// Everything is ticked; where it goes on with an earlier review, as its choice says.
    void begin(Instant now, const std::optional<Choice> &over = {});

Q_SIGNALS:
    void pushed(qint64 revision, qint64 before); ///< before: the revision that was live until then
    void mergeWanted(const ringdown::review::Choice &choice); ///< somebody else pushed meanwhile
    void goToWanted(const std::string &path);                 ///< of the draft
    void credentialsWanted();                                 ///< this token may not push
    void answerLost();                                        ///< what is live should be asked for
    void failedUnseen(const QString &sentence);               ///< a push whose review is not open any more

protected:
    QSize wantedSize() const override { return {980, 680}; }
    void submit() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();    ///< the effect beside the changes, or beneath them
    void beginAgain(); ///< what was reviewed is void when the draft or the live revision is another
    void lookAt(const std::optional<Choice> &over); ///< at the draft of now
    void readCalls();
    void find();
    void show(const Findings &findings);
    /// What is shown cannot be pushed.
    bool hasTrouble() const { return !m_findings.errors.empty() || !staleWords(m_draft).isEmpty(); }
    void showTrouble(const Findings &findings);
    void showCare(const Findings &findings);
    /// Says who pushed meanwhile, between the two sentences, once the relay has told it.
    void tellWhoPushed(format::Tone tone, const QString &before, const QString &after);
    void leaveForMerge();
    void leaveFor(const std::string &path); ///< of the plan that is shown
    void allowPush();
    void take(const client::ApiResult<client::Pushed> &answer, const plan::Plan &sent);
    /// It is live: the answer says so, or the plan came first. Then the answer may be lost, and another
    /// review be open since: that goes on, when something is left for it.
    void end(qint64 revision, qint64 before);
    void takeFailure(const client::ApiFailure &failure, const plan::Plan &sent);
    void tellRefusal(const Refusal &refusal);
    void tellUnseen(const QString &sentence);
    void leaveBy(const Refusal &refusal);
    bool isOfLastPush() const { return m_sent == m_pushing; } ///< no other was begun since
    void tellStillLive(qint64 revision);

    draft::Draft &m_draft;
    QPointer<link::RelayPort> m_relay;
    QString m_author;
    Instant m_now;
    RecentCalls *m_calls;
    std::vector<scenario::Scenario> m_scenarios;
    QStringList m_unread;
    std::function<QStringList()> m_untaken;
    QStringList m_passedOver; ///< the sentences that m_despite is about
    plan::Plan m_basis;       ///< as it was when the sheet was opened
    plan::Plan m_edited;      ///< the whole draft as it was then
    bool m_isRebased = false; ///< since it was opened: what is listed was made anew
    std::int64_t m_live = 0;  ///< the revision that was live then
    plan::Plan m_livePlan;
    plan::Plan m_shown; ///< what the findings are about, and what is pushed
    Findings m_findings;
    std::uint64_t m_asking = 0;    ///< for findings; answers to older questions are dropped
    Choice m_sentChoice;           ///< of the last push
    std::optional<Choice> m_again; ///< of one that failed and left something out
    std::uint64_t m_pushing = 0;   ///< counts pushes and looks
    std::uint64_t m_sent = 0;      ///< m_pushing of the last push
    bool m_isOut = false;          ///< neither an answer to that came nor its plan
    bool m_isFound = false;
    bool m_isPushing = false;
    bool m_isUnanswered = false;   ///< it is not known what became of the last push
    bool m_saysUnanswered = false; ///< m_trouble does
    QString m_earlier;             ///< what became of a push whose review was closed, told in this one
    shell::Caption *m_title;
    shell::Caption *m_basisWords;
    std::function<void()> m_wayOut; ///< what the button of m_trouble does
    shell::Banner *m_trouble;
    CareList *m_care;
    shell::Caption *m_silent;
    QCheckBox *m_despite; ///< push although scenarios fail
    ChangesView *m_document;
    ChangeList *m_changes; ///< of that
    EffectView *m_effect;
    QBoxLayout *m_body; ///< the changes and the effect
    PushFoot *m_foot;
    QPushButton *m_push; ///< of that
    QTimer *m_pause;     ///< no key pushes that was meant for what stood here before
};

} // namespace ringdown::review
