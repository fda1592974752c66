// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/speech/Speaker.h"

#include <QObject>
#include <QPointer>

namespace ringdown::speech {

/// Says the prompts of a plan, one at a time, for whoever asks last. The speaker is made when the first is
/// wanted.
class PromptVoice : public QObject {
    Q_OBJECT
public:
    explicit PromptVoice(std::unique_ptr<SpeakerSource> speakers, QObject *parent = nullptr);
    ~PromptVoice() override;

    /// Why it is not said, "" when it is. asker: whose prompt it is; when that goes, it ends.
    QString say(QObject *asker, const QString &words, const QString &language);
    void stop(const QObject *asker); ///< what another asked for goes on
    bool isSaying(const QObject *asker) const { return asker && m_asker == asker; }

Q_SIGNALS:
    void changed(); ///< what is being said
    void failed(QObject *asker, const QString &why);

private:
    QString makeSpeaker();
    void setAsker(QObject *asker);

    std::unique_ptr<SpeakerSource> m_speakers;
    std::unique_ptr<Speaker> m_speaker;
    QPointer<QObject> m_asker;
    QMetaObject::Connection m_gone;
};

} // namespace ringdown::speech
