// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/client/ControlClient.h"

#include <QObject>

#include <set>
#include <string>

class QPushButton;

namespace ringdown::messages {

class HeardSheet;
class InboxLink;
class VoicemailDeeds;

/// "Mark all heard": of all there are, not only of those that are listed; after a question, and only what the
/// question was about.
class MarkAllHeard : public QObject {
    Q_OBJECT
public:
    /// window: where the question is asked.
    MarkAllHeard(InboxLink &link, VoicemailDeeds &deeds, QWidget *window, QObject *parent);

    void begin(const TenantId &tenant); ///< "" for all businesses
    void drop();                        ///< something else is looked at: no question comes any more
    /// isSearched: only some are in view, so that all would be more than one sees.
    void offerOn(QPushButton &button, int unheard, bool isSearched) const;

Q_SIGNALS:
    void counted(); ///< the question is asked, or there is none to ask
    void marking(); ///< the person agreed
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);

private:
    void ask(const TenantId &tenant);
    void mark();

    InboxLink &m_link;
    VoicemailDeeds &m_deeds;
    HeardSheet *m_question;
    std::set<std::string> m_asked; ///< recordings of which the question speaks
    bool m_isCounting = false;
    int m_round = 0; ///< an answer to an earlier one comes too late
};

} // namespace ringdown::messages
