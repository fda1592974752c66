// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftFile.h"

#include "core/files/WholeFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <optional>

namespace ringdown::draft {
namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

const QLatin1StringView revisionField("revision");
const QLatin1StringView basisField("basis");
const QLatin1StringView planField("plan");
const QLatin1StringView sentField("sent"); // not there: nothing was sent

std::optional<SavedDraft> parse(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    SavedDraft draft;
    draft.revision = object[revisionField].toInteger();
    draft.basis = object[basisField].toString().toStdString();
    draft.plan = object[planField].toString().toStdString();
    draft.sent = object[sentField].toString().toStdString();
    if (draft.revision < 1 || draft.basis.empty() || draft.plan.empty())
        return {};
    return draft;
}

} // namespace

DraftFile::DraftFile(const QString &folder, const QString &relay)
{
    if (folder.isEmpty())
        return;
    const QByteArray name =
        QCryptographicHash::hash(relay.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_path = QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".draft.json"));
}

Result<void> DraftFile::write(const SavedDraft &draft)
{
    if (m_path.isEmpty())
        return {};
    if (m_isHeld) {
        if (const auto aside = setAside(); !aside)
            return aside.error();
    }
    QDir().mkpath(QFileInfo(m_path).path());
    QJsonObject object = {{revisionField, qint64(draft.revision)},
                          {basisField, QString::fromStdString(draft.basis)},
                          {planField, QString::fromStdString(draft.plan)}};
    if (!draft.sent.empty())
        object.insert(sentField, QString::fromStdString(draft.sent));
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !putInPlace(file))
        return Error{ErrorCode::Unavailable,
                     DraftText::tr("%1 cannot be written: %2").arg(m_path, file.errorString()).toStdString()};
    return {};
}

Result<SavedDraft> DraftFile::read()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return Error{ErrorCode::NotFound, "no draft is kept"};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    if (const auto draft = isOpen ? parse(file.readAll()) : std::nullopt)
        return *draft;
    file.close();
    const auto aside = setAside();
    const QString words =
        !aside ? DraftText::tr("The kept draft is damaged or cannot be opened; the live plan is shown.") +
                     QLatin1Char(' ') + QString::fromStdString(aside.error().detail)
        : isOpen
            ? DraftText::tr("The kept draft is damaged; it was set aside as %1 and the live plan is shown.")
                  .arg(*aside)
            : DraftText::tr("The kept draft cannot be opened; it was set aside as %1 and the live plan is "
                            "shown.")
                  .arg(*aside);
    return Error{ErrorCode::BadInput, words.toStdString()};
}

Result<QString> DraftFile::setAside()
{
    QString aside = m_path + QStringLiteral(".damaged");
    for (int next = 2; QFile::exists(aside); ++next)
        aside = m_path + QStringLiteral(".damaged-%1").arg(next);
    QFile file(m_path);
    m_isHeld = file.exists() && !file.rename(aside);
    if (!m_isHeld)
        return aside;
    return Error{ErrorCode::Unavailable,
                 DraftText::tr("The earlier draft cannot be set aside as %1: %2. It is not overwritten; what "
                               "you edit is not kept until it can be moved.")
                     .arg(aside, file.errorString())
                     .toStdString()};
}

void DraftFile::remove() const
{
    if (!m_path.isEmpty() && !m_isHeld)
        QFile::remove(m_path);
}

} // namespace ringdown::draft
