// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/VoicemailDeeds.h"

#include "core/files/WholeFile.h"
#include "ui/format/FailureWords.h"
#include "ui/format/RoleWords.h"
#include "ui/messages/DeleteSheet.h"
#include "ui/messages/MessageWords.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QUrl>

namespace ringdown::messages {

VoicemailDeeds::VoicemailDeeds(PlayerBar &bar, SoundCache cache, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_cache(std::move(cache))
    , m_window(window)
    , m_question(new DeleteSheet(window))
{
    m_cache.sweep(QDateTime::currentDateTime());
    connect(&bar, &PlayerBar::soundWanted, this, &VoicemailDeeds::listen);
    connect(&bar, &PlayerBar::listened, this, &VoicemailDeeds::noteListened);
    connect(&bar, &PlayerBar::saveWanted, this,
            [this] { withSound([this](const QByteArray &sound) { save(sound); }); });
    connect(&bar, &PlayerBar::openWanted, this,
            [this] { withSound([this](const QByteArray &sound) { openElsewhere(sound); }); });
    connect(&bar, &PlayerBar::deleteWanted, this, [this] { m_question->ask(m_who); });
    connect(m_question, &DeleteSheet::confirmed, this, &VoicemailDeeds::remove);
}

void VoicemailDeeds::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    m_bar.stop();
}

void VoicemailDeeds::choose(const client::Voicemail &voicemail, const QString &who)
{
    m_voicemail = voicemail;
    m_who = who;
    if (!m_bar.lacksPicture())
        return;
    if (const auto kept = m_cache.find(voicemail.sid))
        m_bar.picture(*kept);
}

void VoicemailDeeds::listen()
{
    withSound([this](const QByteArray &sound) { m_bar.take(sound); });
}

/// From the desk's own cache, or through the relay.
void VoicemailDeeds::withSound(WithSound use)
{
    if (const auto kept = m_cache.find(m_voicemail.sid))
        return use(*kept);
    link::MessagesPort *port = m_relay ? m_relay->messages() : nullptr;
    if (!port)
        return;
    m_bar.showFetching();
    port->sound(m_voicemail.call.sid, m_voicemail.sid,
                [self = QPointer(this), use = std::move(use),
                 sid = m_voicemail.sid](const client::ApiResult<client::Sound> &answer) {
                    if (!self || self->m_voicemail.sid != sid)
                        return;
                    if (!answer) {
                        const QString deed = tr("The recording was not fetched.");
                        return self->m_bar.showFailure(refusalWords(deed, answer.failure),
                                                       format::failureWords(deed, answer.failure).details);
                    }
                    self->m_cache.keep(sid, answer.value->bytes);
                    use(answer.value->bytes);
                });
}

void VoicemailDeeds::save(const QByteArray &sound)
{
    m_bar.showHere();
    auto *dialog =
        new QFileDialog(m_window, tr("Save the recording"), QDir::homePath(), tr("MP3 sound (*.mp3)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("mp3"));
    dialog->selectFile(QString::fromStdString(m_voicemail.sid) + QStringLiteral(".mp3"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, sound](const QString &path) {
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && writeAll(file, sound) && putInPlace(file);
        if (isWritten)
            noteListened();
        else
            m_bar.showFailure(tr("The recording was not saved. %1: %2").arg(path, file.errorString()), {});
    });
    dialog->open();
}

void VoicemailDeeds::openElsewhere(const QByteArray &sound)
{
    const QString path = m_cache.keep(m_voicemail.sid, sound);
    if (!path.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return noteListened();
    m_bar.showFailure(tr("No program of this desk opens the recording. Save it instead."), {});
}

void VoicemailDeeds::noteListened()
{
    markHeard(m_voicemail);
}

/// Whoever may only look leaves no mark.
void VoicemailDeeds::markHeard(const client::Voicemail &voicemail)
{
    link::MessagesPort *port = m_relay ? m_relay->messages() : nullptr;
    if (voicemail.heardAt || !port ||
        !format::roleObjection(client::Role::Operator, m_relay->role()).isEmpty())
        return;
    port->markHeard(voicemail.call.sid, voicemail.sid, m_operator.toStdString(),
                    [self = QPointer(this)](const client::ApiResult<client::Voicemail> &answer) {
                        if (!self)
                            return;
                        if (!answer)
                            return Q_EMIT self->failed(tr("The message was not marked as heard."),
                                                       answer.failure);
                        if (self->m_voicemail.sid == answer.value->sid)
                            self->m_voicemail = *answer.value;
                        Q_EMIT self->heard(*answer.value);
                    });
}

void VoicemailDeeds::remove()
{
    link::MessagesPort *port = m_relay ? m_relay->messages() : nullptr;
    if (!port)
        return;
    m_bar.stop();
    Q_EMIT deleting();
    port->deleteVoicemail(
        m_voicemail.call.sid, m_voicemail.sid,
        [self = QPointer(this), sid = m_voicemail.sid](const client::ApiResult<client::Changed> &answer) {
            if (!self)
                return;
            if (!answer)
                return self->m_bar.showFailure(
                    refusalWords(tr("The message was not deleted."), answer.failure), {});
            self->m_cache.drop(sid);
            Q_EMIT self->deleted(sid);
        });
}

} // namespace ringdown::messages
