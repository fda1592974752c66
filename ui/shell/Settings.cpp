// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

namespace ringdown::shell {
namespace {

/// A key with the value it has until somebody changes it.
template <typename T>
struct Setting {
    const char *key;
    T initial;
};

// The table of settings.
constexpr Setting<bool> sidebarFoldedSetting{"sidebar/folded", false};
constexpr Setting<int> hostedPortSetting{"hosted/port", 0};
constexpr const char *hostedPublicUrlKey = "hosted/public-url";
constexpr Setting<bool> hostedWithDeskSetting{"hosted/starts-with-desk", true};
constexpr const char *hostedResumptionKey = "hosted/resumes";
constexpr const char *mutedAlarmsGroup = "muted-alarms";
constexpr Setting<bool> staysOnTopSetting{"live/onTop", false};
constexpr Setting<bool> liveDetachedSetting{"live/detached", false};
constexpr const char *newsSeenKey = "news/seen";
constexpr const char *operatorNameKey = "operator/name";
constexpr const char *operatorNumberKey = "operator/number";
constexpr const char *savedFiltersKey = "log/saved";
constexpr const char *filterHistoryKey = "log/history";
constexpr const char *logColumnsKey = "log/columns";
constexpr const char *relayKey = "relay/address";

template <typename T>
T read(const QSettings &store, const Setting<T> &setting)
{
    return store.value(QLatin1StringView(setting.key), setting.initial).template value<T>();
}

template <typename T>
void write(QSettings &store, const Setting<T> &setting, const T &value)
{
    store.setValue(QLatin1StringView(setting.key), value);
}

QString geometryKey(const QString &window, const QString &screens)
{
    return QStringLiteral("geometry/%1/%2").arg(window, screens);
}

QString preferencesFileBeside(const QString &file)
{
    return file.isEmpty() ? QString() : QFileInfo(file).path() + QStringLiteral("/preferences.json");
}

QString folderFrom(const char *variable, const QString &fallback)
{
    const QString named = qEnvironmentVariable(variable);
    return (QDir::isAbsolutePath(named) ? named : QDir::homePath() + fallback) + QStringLiteral("/ringdown");
}

} // namespace

Settings::Settings(const QString &file)
    : m_folder(file.isEmpty() ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_store(std::make_unique<QSettings>(m_folder ? m_folder->filePath(QStringLiteral("console.ini")) : file,
                                          QSettings::IniFormat))
    , m_preferences(std::make_unique<PreferenceBook>(preferencesFileBeside(file)))
{
}

Settings::~Settings() = default;

bool Settings::isSidebarFolded() const
{
    return read(*m_store, sidebarFoldedSetting);
}

void Settings::setSidebarFolded(bool folded)
{
    m_store->setValue(QLatin1StringView(sidebarFoldedSetting.key), folded);
}

QByteArray Settings::geometry(const QString &window, const QString &screens) const
{
    return m_store->value(geometryKey(window, screens)).toByteArray();
}

void Settings::setGeometry(const QString &window, const QString &screens, const QByteArray &geometry)
{
    m_store->setValue(geometryKey(window, screens), geometry);
}

bool Settings::staysOnTop() const
{
    return read(*m_store, staysOnTopSetting);
}

void Settings::setStaysOnTop(bool stays)
{
    write(*m_store, staysOnTopSetting, stays);
}

bool Settings::isLiveDetached() const
{
    return read(*m_store, liveDetachedSetting);
}

void Settings::setLiveDetached(bool detached)
{
    write(*m_store, liveDetachedSetting, detached);
}

QString Settings::newsSeen() const
{
    return m_store->value(QLatin1StringView(newsSeenKey)).toString();
}

void Settings::setNewsSeen(const QString &version)
{
    m_store->setValue(QLatin1StringView(newsSeenKey), version);
}

QString Settings::operatorName() const
{
    const QString login = qEnvironmentVariable("USER", QStringLiteral("operator"));
    const QString name = m_store->value(QLatin1StringView(operatorNameKey)).toString();
    return name.isEmpty() ? login : name;
}

void Settings::setOperatorName(const QString &name)
{
    m_store->setValue(QLatin1StringView(operatorNameKey), name);
}

QString Settings::operatorNumber() const
{
    return m_store->value(QLatin1StringView(operatorNumberKey)).toString();
}

void Settings::setOperatorNumber(const QString &number)
{
    m_store->setValue(QLatin1StringView(operatorNumberKey), number);
}

QByteArray Settings::savedFilters() const
{
    return m_store->value(QLatin1StringView(savedFiltersKey)).toByteArray();
}

void Settings::setSavedFilters(const QByteArray &json)
{
    m_store->setValue(QLatin1StringView(savedFiltersKey), json);
}

QStringList Settings::filterHistory() const
{
    return m_store->value(QLatin1StringView(filterHistoryKey)).toStringList();
}

void Settings::setFilterHistory(const QStringList &history)
{
    m_store->setValue(QLatin1StringView(filterHistoryKey), history);
}

QStringList Settings::logColumns() const
{
    return m_store->value(QLatin1StringView(logColumnsKey)).toStringList();
}

void Settings::setLogColumns(const QStringList &columns)
{
    m_store->setValue(QLatin1StringView(logColumnsKey), columns);
}

QString Settings::relay() const
{
    return m_store->value(QLatin1StringView(relayKey)).toString();
}

void Settings::setRelay(const QString &address)
{
    m_store->setValue(QLatin1StringView(relayKey), address);
}

int Settings::hostedPort() const
{
    return qBound(0, read(*m_store, hostedPortSetting), 65'535);
}

void Settings::setHostedPort(int port)
{
    m_store->setValue(QLatin1StringView(hostedPortSetting.key), port);
}

QString Settings::hostedPublicUrl() const
{
    return m_store->value(QLatin1StringView(hostedPublicUrlKey)).toString();
}

void Settings::setHostedPublicUrl(const QString &url)
{
    m_store->setValue(QLatin1StringView(hostedPublicUrlKey), url);
}

bool Settings::startsHostedWithDesk() const
{
    return read(*m_store, hostedWithDeskSetting);
}

void Settings::resumeHosted()
{
    m_store->setValue(QLatin1StringView(hostedResumptionKey), true);
    m_store->sync();
}

bool Settings::takeHostedResumption()
{
    const QLatin1StringView key(hostedResumptionKey);
    const bool resumes = m_store->value(key).toBool();
    m_store->remove(key);
    return resumes;
}

void Settings::setStartsHostedWithDesk(bool starts)
{
    m_store->setValue(QLatin1StringView(hostedWithDeskSetting.key), starts);
}

QMap<QString, qint64> Settings::mutedAlarms() const
{
    QMap<QString, qint64> muted;
    m_store->beginGroup(QLatin1StringView(mutedAlarmsGroup));
    for (const QString &name : m_store->childKeys())
        muted[name] = m_store->value(name).toLongLong();
    m_store->endGroup();
    return muted;
}

void Settings::setMutedAlarms(const QMap<QString, qint64> &muted)
{
    m_store->remove(QLatin1StringView(mutedAlarmsGroup));
    m_store->beginGroup(QLatin1StringView(mutedAlarmsGroup));
    for (auto each = muted.begin(); each != muted.end(); ++each)
        m_store->setValue(each.key(), each.value());
    m_store->endGroup();
}

QString stateFolder()
{
    return folderFrom("XDG_STATE_HOME", QStringLiteral("/.local/state"));
}

QString settingsFile()
{
    return folderFrom("XDG_CONFIG_HOME", QStringLiteral("/.config")) + QStringLiteral("/console.ini");
}

QString hostedRelayFolder()
{
    return folderFrom("XDG_DATA_HOME", QStringLiteral("/.local/share")) + QStringLiteral("/relay");
}

bool hasHostedRelay()
{
    return QFile::exists(hostedRelayFolder() + QStringLiteral("/log.sqlite"));
}

} // namespace ringdown::shell
