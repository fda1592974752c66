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
#include <QProxyStyle>
#include <QStyleFactory>

namespace ringdown::shell {
namespace {

constexpr const char *portalService = "org.freedesktop.portal.Desktop";
constexpr const char *portalPath = "/org/freedesktop/portal/desktop";
constexpr const char *portalInterface = "org.freedesktop.portal.Settings";
constexpr const char *appearanceSpace = "org.freedesktop.appearance";
constexpr const char *schemeKey = "color-scheme";
constexpr uint prefersDark = 1;
constexpr qreal normalPoints = 10;

/// Fusion without what moves by itself.
class StillStyle : public QProxyStyle {
public:
    StillStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_Widget_Animation_Duration)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

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
    font.setPointSizeF(normalPoints);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_cursorFlashTime(QApplication::cursorFlashTime())
{
    qApp->installEventFilter(new WheelGuard(this));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(consoleFont());
    watchDesktop();
}

void Theme::wear(const Preferences &preferences)
{
    if (m_fontPercent != preferences.fontPercent) {
        m_fontPercent = preferences.fontPercent;
        QFont font = QApplication::font();
        font.setPointSizeF(normalPoints * m_fontPercent / 100);
        QApplication::setFont(font);
    }
    if (m_motion != preferences.motion) {
        m_motion = preferences.motion;
        hold(m_motion);
    }
    wear(preferences.appearance);
}

void Theme::hold(Motion motion)
{
    const bool moves = motion == Motion::Full;
    QApplication::setStyle(moves ? QStyleFactory::create(QStringLiteral("Fusion")) : new StillStyle);
    QApplication::setCursorFlashTime(moves ? m_cursorFlashTime : 0);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QApplication::setEffectEnabled(effect, moves);
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
