// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/PreferenceBook.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;
class QTemporaryDir;

namespace ringdown::shell {

/// What the console remembers between runs. The one table of its keys stands in Settings.cpp.
class Settings {
public:
    /// file: an INI file; "" is a store that forgets (tests and pictures).
    explicit Settings(const QString &file);
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    /// What a person chose on the settings page; in a file of its own beside this one.
    PreferenceBook &preferences() { return *m_preferences; }
    bool isSidebarFolded() const;
    void setSidebarFolded(bool folded);
    /// Where a window stood on this layout of screens.
    QByteArray geometry(const QString &window, const QString &screens) const;
    void setGeometry(const QString &window, const QString &screens, const QByteArray &geometry);
    bool staysOnTop() const; ///< Live in its own window
    void setStaysOnTop(bool stays);
    bool isLiveDetached() const;
    void setLiveDetached(bool detached);
    QString newsSeen() const; ///< the version whose news were read; "" before the first
    void setNewsSeen(const QString &version);
    QString operatorName() const; ///< who claims calls; the desk's login name unless set
    void setOperatorName(const QString &name);
    QString operatorNumber() const; ///< their telephone, in E.164; "" when it is not known
    void setOperatorNumber(const QString &number);
    QByteArray savedFilters() const; ///< of the call log, as JSON
    void setSavedFilters(const QByteArray &json);
    QStringList filterHistory() const; ///< newest first
    void setFilterHistory(const QStringList &history);
    QStringList logColumns() const; ///< those shown; empty for the usual ones
    void setLogColumns(const QStringList &columns);
    QString relay() const; ///< the address of the one followed last elsewhere; "" for none
    void setRelay(const QString &address);
    int hostedPort() const; ///< of the relay on this desk; 0: any that is free
    void setHostedPort(int port);
    QString hostedPublicUrl() const; ///< where the carrier reaches it; "" when it cannot yet
    void setHostedPublicUrl(const QString &url);
    bool startsHostedWithDesk() const;
    void setStartsHostedWithDesk(bool starts);
    /// Told by a console that begins again with the relay of this desk; taken once.
    void resumeHosted();
    bool takeHostedResumption();
    /// Until when an alarm keeps quiet, in milliseconds since 1970, by its name.
    QMap<QString, qint64> mutedAlarms() const;
    void setMutedAlarms(const QMap<QString, qint64> &muted);

private:
    std::unique_ptr<QTemporaryDir> m_folder; ///< of a store that forgets
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<PreferenceBook> m_preferences;
};

/// $XDG_STATE_HOME/ringdown, ~/.local/state/ringdown without it.
QString stateFolder();
/// $XDG_CONFIG_HOME/ringdown/console.ini; preferences.json lies beside it.
QString settingsFile();
/// $XDG_DATA_HOME/ringdown/relay: where a hosted relay keeps its log.
QString hostedRelayFolder();
/// Whether a relay has been set up here: its store holds the plan.
bool hasHostedRelay();

} // namespace ringdown::shell
