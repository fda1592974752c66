// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/DBusNotices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

namespace ringdown::notify {
namespace {

constexpr int askingTime = 3000;  ///< milliseconds
constexpr int ofTheService = -1;  ///< it decides how long
constexpr int anHour = 3'600'000; ///< longer than anything rings; what a crash leaves goes by itself

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        service(), QStringLiteral("/org/freedesktop/Notifications"), service(), method);
    message.setArguments(arguments);
    return message;
}

QStringList actionList(const DesktopNotice &notice)
{
    QStringList list;
    for (const NoticeAction &action : notice.actions)
        list << action.key << action.words;
    return list;
}

QVariantMap hintsFor(const DesktopNotice &notice)
{
    QVariantMap hints = {{QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(notice.urgency))},
                         {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    if (!notice.category.isEmpty())
        hints.insert(QStringLiteral("category"), notice.category);
    return hints;
}

} // namespace

DBusNotices::DBusNotices(const QDBusConnection &bus, NoticePort &otherwise, QObject *parent)
    : NoticePort(parent)
    , m_bus(bus)
    , m_otherwise(otherwise)
{
    connect(&m_otherwise, &NoticePort::pressed, this, &NoticePort::pressed);
    connect(&m_otherwise, &NoticePort::closed, this, &NoticePort::closed);
    if (!m_bus.isConnected())
        return;
    // Only a slot that takes the whole message is matched reliably (as in shell::Theme).
    const QString path = QStringLiteral("/org/freedesktop/Notifications");
    m_bus.connect(service(), path, service(), QStringLiteral("ActionInvoked"), this,
                  SLOT(takeAction(QDBusMessage)));
    m_bus.connect(service(), path, service(), QStringLiteral("NotificationClosed"), this,
                  SLOT(takeClosed(QDBusMessage)));
    askCapabilities();
}

void DBusNotices::askCapabilities()
{
    auto *answer = new QDBusPendingCallWatcher(
        m_bus.asyncCall(call(QStringLiteral("GetCapabilities"), {}), askingTime), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QStringList> reply = *done;
        m_takesMarkup = !reply.isError() && reply.value().contains(QStringLiteral("body-markup"));
        done->deleteLater();
    });
}

void DBusNotices::show(const QString &tag, const DesktopNotice &notice)
{
    if (!m_bus.isConnected())
        return m_otherwise.show(tag, notice);
    const auto shown = m_shown.find(tag);
    if (shown != m_shown.end() && shown->id == 0) {
        shown->after = notice; // the number to replace is not known yet
        shown->isToClose = false;
        return;
    }
    ask(tag, notice);
}

void DBusNotices::ask(const QString &tag, const DesktopNotice &notice)
{
    const quint32 replaced = std::exchange(m_shown[tag].id, 0);
    const QString body = m_takesMarkup ? notice.body.toHtmlEscaped() : notice.body;
    const QDBusMessage message =
        call(QStringLiteral("Notify"),
             {QStringLiteral("Ringdown"), replaced, QStringLiteral("org.ringdown.Console"), notice.title,
              body, actionList(notice), hintsFor(notice), notice.stays ? anHour : ofTheService});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message, askingTime), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, tag, notice](QDBusPendingCallWatcher *done) {
                const QDBusPendingReply<quint32> reply = *done;
                take(tag, notice, reply.isError() ? 0 : reply.value());
                done->deleteLater();
            });
}

/// id 0: the service did not take it.
void DBusNotices::take(const QString &tag, const DesktopNotice &notice, quint32 id)
{
    const Shown waited = m_shown.value(tag);
    if (id == 0) {
        m_shown.remove(tag);
        if (waited.isToClose)
            m_otherwise.close(tag); // the card of a notice before it
        else
            m_otherwise.show(tag, waited.after.value_or(notice));
        return;
    }
    m_shown[tag] = {id, std::nullopt, false};
    m_otherwise.close(tag); // shown before there was a service
    if (waited.isToClose)
        return close(tag);
    if (waited.after)
        ask(tag, *waited.after);
}

void DBusNotices::close(const QString &tag)
{
    const auto shown = m_shown.find(tag);
    if (shown == m_shown.end())
        return m_otherwise.close(tag);
    if (shown->id == 0) {
        shown->isToClose = true;
        return;
    }
    closeId(shown->id);
    m_shown.erase(shown);
}

void DBusNotices::closeId(quint32 id)
{
    m_bus.asyncCall(call(QStringLiteral("CloseNotification"), {id}), askingTime);
}

QString DBusNotices::tagOf(quint32 id) const
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it->id == id)
            return it.key();
    }
    return {};
}

void DBusNotices::takeAction(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    const QString tag = tagOf(arguments.value(0).toUInt());
    if (arguments.size() >= 2 && !tag.isEmpty())
        Q_EMIT pressed(tag, arguments[1].toString());
}

void DBusNotices::takeClosed(const QDBusMessage &message)
{
    const QString tag = tagOf(message.arguments().value(0).toUInt());
    if (tag.isEmpty())
        return;
    m_shown.remove(tag);
    Q_EMIT closed(tag);
}

} // namespace ringdown::notify
