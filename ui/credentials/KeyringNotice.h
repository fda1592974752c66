// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/Snapshot.h"
#include "ui/format/Tone.h"

#include <QFrame>

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::credentials {

/// What is the matter with the keyring, and the two ways on. Hidden while nothing is.
class KeyringNotice : public QFrame {
    Q_OBJECT
public:
    explicit KeyringNotice(QWidget *parent = nullptr);

    void show(const KeyringView &keyring);

Q_SIGNALS:
    void unlockWanted();
    void thisRunWanted();
    void keyringWanted(); ///< away from memory, or asked again
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(format::Tone tone, const QString &title, const QString &sentence);
    void offer(QPushButton *button, const QString &words);
    void pressFirst();

    enum class Shown { Nothing, Locked, Missing, Waiting, ThisRun };

    format::Tone m_tone = format::Tone::Care;
    Shown m_shown = Shown::Nothing;
    shell::Caption *m_title;
    shell::Caption *m_sentence;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace ringdown::credentials
