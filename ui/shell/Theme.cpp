// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Theme.h"

#include "ui/shell/ButtonSpeech.h"
#include "ui/shell/ChoiceSpeech.h"
#include "ui/shell/Colours.h"
#include "ui/shell/FocusRing.h"
#include "ui/shell/ReadingOrder.h"
#include "ui/shell/Redress.h"
#include "ui/shell/Room.h"
#include "ui/shell/StyleSheet.h"
#include "ui/shell/TypedSections.h"
#include "ui/shell/UndoKeys.h"
#include "ui/shell/WheelGuard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>
#include <QTabBar>

#include <utility>

namespace ringdown::shell {
namespace {

constexpr const char *portalService = "org.freedesktop.portal.Desktop";
constexpr const char *portalPath = "/org/freedesktop/portal/desktop";
constexpr const char *portalInterface = "org.freedesktop.portal.Settings";
constexpr const char *appearanceSpace = "org.freedesktop.appearance";
constexpr const char *schemeKey = "color-scheme";
constexpr uint prefersDark = 1;
constexpr qreal normalPoints = 10;
constexpr int leastTarget = 24; ///< pixels, for a finger or an unsteady hand

/// Fusion with the console's focus ring, and, when nothing may move by itself, without animations.
class ConsoleStyle : public QProxyStyle {
public:
    explicit ConsoleStyle(Motion motion)
        : QProxyStyle(QStringLiteral("Fusion"))
        , m_motion(motion)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_Widget_Animation_Duration && m_motion != Motion::Full)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

    /// Pictures beside words grow with them.
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        const bool isPicture = metric == PM_SmallIconSize || metric == PM_ButtonIconSize ||
                               metric == PM_ToolBarIconSize || metric == PM_ListViewIconSize;
        return isPicture ? grown(usual, widget ? widget->font() : QApplication::font()) : usual;
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override
    {
        QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (type == CT_MenuItem && qobject_cast<const QComboBox *>(widget)) // a row of its list
            wanted.setHeight(qMax(wanted.height(), leastTarget));
        return wanted;
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_FrameFocusRect && qobject_cast<const QTabBar *>(widget))
            return; // the style sheet has it around the tab
        if (element != PE_FrameFocusRect || !qobject_cast<const QAbstractItemView *>(widget))
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(QPalette::Link), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
        painter->restore();
    }

private:
    Motion m_motion;
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
    , m_redress(new Redress(this))
{
    ButtonSpeech::install();
    ChoiceSpeech::install();
    qApp->installEventFilter(new WheelGuard(this));
    qApp->installEventFilter(new TypedSections(this));
    qApp->installEventFilter(new UndoKeys(this));
    qApp->installEventFilter(new ReadingOrder(this));
    FocusRing::install(*this);
    QApplication::setStyle(new ConsoleStyle(m_motion));
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
    QApplication::setStyle(new ConsoleStyle(motion));
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
    const Look look{m_dark, m_fontPercent, m_motion};
    if (std::exchange(m_worn, look) == look)
        return;
    const Colours &colours = m_dark ? Colours::dark() : Colours::light();
    m_redress->wear(toPalette(colours), styleSheet(colours));
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
    auto *portal = new QDBusServiceWatcher(QLatin1StringView(portalService), bus,
                                           QDBusServiceWatcher::WatchForRegistration, this);
    connect(portal, &QDBusServiceWatcher::serviceRegistered, this, &Theme::askPortal);
    askPortal();
}

/// After a log-in it is this question that starts the portal, which may take seconds: nothing waits for it.
void Theme::askPortal()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(QLatin1StringView(portalService), QLatin1StringView(portalPath),
                                       QLatin1StringView(portalInterface), QStringLiteral("Read"));
    question.setArguments({QString::fromLatin1(appearanceSpace), QString::fromLatin1(schemeKey)});
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
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
