// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/messages/Inbox.h"

#include <QAbstractButton>

namespace ringdown::messages {

/// A voicemail or a missed call of a caller, in two lines; pressing it opens it.
class CallCard : public QAbstractButton {
    Q_OBJECT
public:
    CallCard(const InboxItem &item, const format::PlanNames &names, Instant now, QWidget *parent = nullptr);

    const std::string &id() const { return m_id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::string m_id;
    bool m_isUnheard;
    bool m_isVoicemail;
    bool m_isOpen;
    QString m_title;
    QString m_when;
    QString m_gist;
    QString m_claim;
};

} // namespace ringdown::messages
