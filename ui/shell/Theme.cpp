// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Theme.h"

#include "ui/shell/Colours.h"
#include "ui/shell/StyleSheet.h"
#include "ui/shell/WheelGuard.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

namespace ringdown::shell {
namespace {

constexpr const char *portalService = "org.freedesktop.portal.Desktop";
constexpr const char *portalPath = "/org/freedesktop/portal/desktop";
constexpr const char *portalInterface = "org.freedesktop.portal.Settings";
constexpr const char *appearanceSpace = "org.freedesktop.appearance";
constexpr const char *schemeKey = "color-scheme";
constexpr uint prefersDark = 1;

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

QFont consoleFont()
{
    const QStringList families = QFontDatabase::families();
    QFont font =
        families.contains(QStringLiteral("Inter")) ? QFont(QStringLiteral("Inter")) : QApplication::font();
    font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(new WheelGuard(this));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(consoleFont());
    watchDesktop();
}

void Theme::wear(Appearance appearance)
{
    m_appearance = appearance;
    dress();
}

void Theme::dress()
{
    m_dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_desktopIsDark);
    const Colours &colours = m_dark ? Colours::dark() : Colours::light();
    QApplication::setPalette(toPalette(colours));
    qApp->setStyleSheet(styleSheet(colours));
    Q_EMIT changed();
}

void Theme::watchDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The one place where Qt offers no pointer-to-member connect; only a QDBusMessage slot is matched
    // reliably.
    bus.connect(QLatin1StringView(portalService), QLatin1StringView(portalPath),
                QLatin1StringView(portalInterface), QStringLiteral("SettingChanged"), this,
                SLOT(takePortalSetting(QDBusMessage)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(QLatin1StringView(portalService), QLatin1StringView(portalPath),
                                       QLatin1StringView(portalInterface), QStringLiteral("Read"));
    question.setArguments({QString::fromLatin1(appearanceSpace), QString::fromLatin1(schemeKey)});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question, 500), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QVariant> reply = *call;
        if (!reply.isError()) {
            m_desktopIsDark = unwrapped(reply.argumentAt(0)).toUInt() == prefersDark;
            dress();
        }
        call->deleteLater();
    });
}

void Theme::takePortalSetting(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() < 3 || arguments[0].toString() != QLatin1StringView(appearanceSpace) ||
        arguments[1].toString() != QLatin1StringView(schemeKey))
        return;
    m_desktopIsDark = unwrapped(arguments[2]).toUInt() == prefersDark;
    dress();
}

} // namespace ringdown::shell
