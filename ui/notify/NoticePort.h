// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace ringdown::notify {

struct NoticeAction {
    QString key; ///< "default" is a press on the notice itself
    QString words;

    friend bool operator==(const NoticeAction &, const NoticeAction &) = default;
};

enum class Urgency { Low, Normal, Critical };

/// One notice of the desktop.
struct DesktopNotice {
    QString title;
    QString body; ///< plain text
    QList<NoticeAction> actions;
    Urgency urgency = Urgency::Normal;
    bool stays = false; ///< until it is closed or pressed
    QString category;   ///< as desktops know them: "im.received"; "" for none

    friend bool operator==(const DesktopNotice &, const DesktopNotice &) = default;
};

/// Where notices are shown. Each has a tag; another notice with the same tag takes its place.
class NoticePort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const QString &tag, const DesktopNotice &notice) = 0;
    virtual void close(const QString &tag) = 0; ///< nothing happens when it is gone

Q_SIGNALS:
    void pressed(const QString &tag, const QString &key);
    void closed(const QString &tag); ///< by the person or by time
};

} // namespace ringdown::notify
