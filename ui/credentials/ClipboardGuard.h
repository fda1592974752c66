// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

#include <QByteArray>
#include <QObject>

#include <chrono>

class QClipboard;
class QTimer;

namespace ringdown::credentials {

/// Puts a secret on the clipboard for ten seconds and takes it away again: when they are over, when asked,
/// and at the program's end, but only if the clipboard still holds what was put there. Clipboard histories
/// are asked to keep no copy.
class ClipboardGuard : public QObject {
    Q_OBJECT
public:
    static constexpr int holdSeconds = 10;

    /// second: how long one lasts (tests have shorter ones).
    explicit ClipboardGuard(QClipboard &clipboard, QObject *parent = nullptr,
                            std::chrono::milliseconds second = std::chrono::seconds(1));
    ~ClipboardGuard() override;

    /// what: a word for the status bar, "webhook key".
    void copy(const Secret &secret, const QString &what);
    void clear();
    int secondsLeft() const { return m_secondsLeft; } ///< 0: nothing of ours
    const QString &what() const { return m_what; }

Q_SIGNALS:
    void changed(int secondsLeft);

private:
    void countDown();
    bool isStillOurs() const;

    QClipboard &m_clipboard;
    QTimer *m_countdown;
    QByteArray m_salt; ///< so that the digest of a short secret tells nothing
    QByteArray m_digest;
    QString m_what;
    int m_secondsLeft = 0;
};

} // namespace ringdown::credentials
