// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <string>

namespace ringdown::relay_ui {

/// The relay that this desk may run itself.
class HostPort : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Running };

    using QObject::QObject;

    virtual State state() const = 0;
    virtual QString trouble() const = 0; ///< why it does not run though it was to; "" for no trouble
    virtual bool isSetUp() const = 0;    ///< it has run here before, so it has a plan and a log
    virtual void start() = 0;
    virtual void stop() = 0;      ///< calls go to the fallback URL until it runs again
    virtual int port() const = 0; ///< where it listens at its next start; 0: any that is free
    virtual void setPort(int port) = 0;
    /// Where the carrier reaches it from its next start on; "" when it cannot yet.
    virtual std::string publicUrl() const = 0;
    virtual void setPublicUrl(const std::string &url) = 0; ///< as parsePublicUrl() returns it, or ""
    virtual bool startsWithDesk() const = 0;
    virtual void setStartsWithDesk(bool starts) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace ringdown::relay_ui
