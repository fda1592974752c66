// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/NoticePort.h"

#include <QDBusConnection>
#include <QHash>

#include <optional>

class QDBusMessage;

namespace ringdown::notify {

/// Notices by org.freedesktop.Notifications, never waiting for its answer. What the service does not take is
/// given to another port.
class DBusNotices : public NoticePort {
    Q_OBJECT
public:
    /// otherwise: where notices go while there is no service; it must outlive this.
    DBusNotices(const QDBusConnection &bus, NoticePort &otherwise, QObject *parent = nullptr);

    void show(const QString &tag, const DesktopNotice &notice) override;
    void close(const QString &tag) override;

private Q_SLOTS:
    void takeAction(const QDBusMessage &message);
    void takeClosed(const QDBusMessage &message);

private:
    struct Shown {
        quint32 id = 0;                     ///< 0 while the service has not answered
        std::optional<DesktopNotice> after; ///< what is to take its place then
        bool isToClose = false;
    };

    void ask(const QString &tag, const DesktopNotice &notice);
    void take(const QString &tag, const DesktopNotice &notice, quint32 id);
    void askCapabilities();
    void closeId(quint32 id);
    QString tagOf(quint32 id) const;

    QDBusConnection m_bus;
    NoticePort &m_otherwise;
    QHash<QString, Shown> m_shown;
    bool m_takesMarkup = false;
};

} // namespace ringdown::notify
