// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/messages/CallerTimeline.h"
#include "ui/messages/Composer.h"
#include "ui/messages/pictures/MediumWords.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ringdown::shell {
class Banner;
class Caption;
} // namespace ringdown::shell

namespace ringdown::messages {

class CallView;
class PictureShelf;
class PlayerSource;

/// What is shown of a caller, and what of it is open.
struct CallerSight {
    QString who;
    TextRoute route; ///< of an answer
    CallerTimeline timeline;
    std::string open;       ///< id of a call of the timeline, "" for none
    bool isWriting = false; ///< an answer was asked for
    bool isStopped = false; ///< the caller wrote STOP

    friend bool operator==(const CallerSight &, const CallerSight &) = default;
};

/// Everything between a caller and a business in order of time: one call is open, with player and deeds, and
/// the next text is written beneath.
class ConversationView : public QWidget {
    Q_OBJECT
public:
    ConversationView(PlayerSource &players, PictureShelf &pictures, QWidget *parent = nullptr);

    /// What is being written to each caller stays there.
    void show(const CallerSight &sight, const format::PlanNames &names, Instant now);
    CallView &call() { return *m_call; }
    Composer &composer() { return *m_composer; }
    const TextRoute &route() const { return m_sight.route; }
    /// The number from which an answer to this caller is being written, "" for none.
    std::string draftNumber(const Caller &caller) const;
    /// These words have gone out; what was written since stays.
    void dropDraft(const TextRoute &route, const QString &words);
    /// Whether they went out is not known; a text of these words that comes later tells that they did.
    void doubtDraft(const TextRoute &route, const DoubtfulText &doubt);
    std::int64_t newestText() const;              ///< ThreadText::seq of the newest that is shown, 0 for none
    QWidget *firstField();                        ///< what gets the keys first
    void focusMedium(const client::MediumId &id); ///< when it is still shown

Q_SIGNALS:
    void openWanted(const std::string &entry);
    void earlierWanted();
    void picturesWanted(const std::vector<ringdown::messages::MediumSubject> &pictures, int index);
    void saveWanted(const ringdown::messages::MediumSubject &subject);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void turnTo(const TextRoute &route);
    void dropArrived();
    void showHead(const format::PlanNames &names);
    void showLines(const format::PlanNames &names, Instant now);
    std::vector<QWidget *> takeLines();
    QString focusedLine() const; ///< what of the lines has the keys, "" for nothing
    void focusLine(const QString &key);
    QWidget *widgetOf(const CallerLine &line, const format::PlanNames &names, Instant now);
    QWidget *bubbleOf(const client::ThreadText &text, const format::PlanNames &names, Instant now);
    QWidget *openCall(const InboxItem &item, const format::PlanNames &names, Instant now);
    QWidget *claimLine(const ClaimLine &claim, const format::PlanNames &names, Instant now);
    void settle(bool isOther, int fromEnd);
    void keepPlace();

    PictureShelf &m_pictures;
    CallerSight m_sight;
    std::map<TextRoute, TextDraft> m_drafts; ///< of the callers that are not shown
    std::int64_t m_minute = 0;
    bool m_isKept = false;      ///< until somebody scrolls
    bool m_isRevealing = false; ///< what is open is shown, else the place that is as far from the end
    int m_keptFromEnd = 0;
    shell::Caption *m_title;
    shell::Caption *m_about;
    shell::Banner *m_stopped;
    QPushButton *m_earlier;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QVBoxLayout *m_lines;
    CallView *m_call;
    QWidget *m_open; ///< the card with the open call
    Composer *m_composer;
};

} // namespace ringdown::messages
