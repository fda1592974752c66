// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/PictureDeeds.h"

#include "core/files/WholeFile.h"
#include "ui/draft/Workers.h"
#include "ui/messages/pictures/PictureSheet.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QThreadPool>

#include <utility>
#include <variant>

namespace ringdown::messages {
namespace {

constexpr QSize mostCopied(4096, 4096); ///< dots

} // namespace

PictureDeeds::PictureDeeds(PictureShelf &shelf, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_window(window)
    , m_sheet(new PictureSheet(shelf, window))
{
    connect(m_sheet, &PictureSheet::saveWanted, this, &PictureDeeds::save);
    connect(m_sheet, &PictureSheet::copyWanted, this, &PictureDeeds::copy);
    connect(m_sheet, &shell::Sheet::closed, this, [this] { Q_EMIT closed(m_sheet->current().id); });
}

void PictureDeeds::look(const std::vector<MediumSubject> &pictures, int index)
{
    m_sheet->look(pictures, index);
}

void PictureDeeds::drop()
{
    m_sheet->close();
}

bool PictureDeeds::isSeen(const MediumSubject &subject) const
{
    return m_sheet->isOpen() && m_sheet->current().id == subject.id;
}

/// Under another picture it says of which it is.
void PictureDeeds::say(const MediumSubject &subject, const QString &sentence)
{
    if (!m_sheet->isOpen())
        Q_EMIT said(sentence);
    else if (isSeen(subject))
        m_sheet->say(sentence);
    else
        m_sheet->say(tr("%1: %2", "a picture, what became of it").arg(subject.name, sentence));
}

void PictureDeeds::say(const MediumSubject &subject, const client::ApiFailure &failure,
                       const QString &sentence)
{
    if (m_sheet->isOpen()) // without it the failure stands where the picture would
        say(subject, sentence + QLatin1Char(' ') + mediumTrouble(failure));
}

/// What had to make room is fetched anew, which may take a while.
void PictureDeeds::sayIfFetched(const MediumSubject &subject)
{
    const MediumState state = m_shelf.state(subject.id);
    const bool isHere = std::holds_alternative<Shown>(state) || std::holds_alternative<KeptFile>(state);
    if (isSeen(subject))
        m_sheet->say(isHere ? QString() : tr("It is being fetched…"));
}

void PictureDeeds::save(const MediumSubject &subject)
{
    sayIfFetched(subject);
    m_shelf.fetch(subject.id,
                  [self = QPointer(this), subject](const client::ApiResult<client::Medium> &answer) {
                      if (!self)
                          return;
                      if (!answer)
                          return self->say(subject, answer.failure, tr("It was not saved."));
                      self->askWhere(subject, answer.value->bytes);
                  });
}

void PictureDeeds::askWhere(const MediumSubject &subject, const QByteArray &bytes)
{
    if (isSeen(subject))
        m_sheet->say({});
    const QString name = fileName(subject, bytes);
    auto *dialog = new QFileDialog(
        m_window, subject.isPicture() ? tr("Save the picture") : tr("Save the file"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, subject, bytes](const QString &path) { write(subject, path, bytes); });
    dialog->open();
}

void PictureDeeds::write(const MediumSubject &subject, const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && putInPlace(file);
    say(subject, isWritten
                     ? tr("Saved: %1", "path of a file").arg(path)
                     : tr("It was not saved. %1: %2", "path of a file, why").arg(path, file.errorString()));
}

void PictureDeeds::copy(const MediumSubject &subject)
{
    sayIfFetched(subject);
    m_shelf.fetch(
        subject.id, [self = QPointer(this), subject](const client::ApiResult<client::Medium> &answer) {
            if (!self)
                return;
            if (!answer)
                return self->say(subject, answer.failure, tr("The picture was not copied."));
            draft::workers().start([bytes = answer.value->bytes, self, subject] {
                auto picture = decodePicture(bytes, mostCopied);
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [self, subject, picture = std::move(picture)] {
                        if (!self)
                            return;
                        const auto *decoded = std::get_if<DecodedPicture>(&picture);
                        if (!decoded)
                            return self->say(subject, tr("The picture was not copied: it cannot be read."));
                        QGuiApplication::clipboard()->setImage(decoded->image);
                        self->say(subject, tr("The picture is copied."));
                    },
                    Qt::QueuedConnection);
            });
        });
}

} // namespace ringdown::messages
