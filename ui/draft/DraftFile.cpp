// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftFile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ringdown::draft {
namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

const QLatin1StringView revisionField("revision");
const QLatin1StringView basisField("basis");
const QLatin1StringView planField("plan");

std::optional<SavedDraft> parse(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    SavedDraft draft;
    draft.revision = object[revisionField].toInteger();
    draft.basis = object[basisField].toString().toStdString();
    draft.plan = object[planField].toString().toStdString();
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

Result<void> DraftFile::write(const SavedDraft &draft) const
{
    if (m_path.isEmpty())
        return {};
    QDir().mkpath(QFileInfo(m_path).path());
    const QJsonObject object = {{revisionField, qint64(draft.revision)},
                                {basisField, QString::fromStdString(draft.basis)},
                                {planField, QString::fromStdString(draft.plan)}};
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Unavailable,
                     DraftText::tr("%1 cannot be written: %2").arg(m_path, file.errorString()).toStdString()};
    return {};
}

Result<SavedDraft> DraftFile::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, "no draft is kept"};
    if (const auto draft = parse(file.readAll()))
        return *draft;
    file.close();
    const QString words =
        DraftText::tr("The kept draft is damaged; it was set aside as %1 and the live plan is shown.");
    return Error{ErrorCode::BadInput, words.arg(setAside()).toStdString()};
}

QString DraftFile::setAside() const
{
    QString aside = m_path + QStringLiteral(".damaged");
    for (int next = 2; QFile::exists(aside); ++next)
        aside = m_path + QStringLiteral(".damaged-%1").arg(next);
    QFile::rename(m_path, aside);
    return aside;
}

void DraftFile::remove() const
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace ringdown::draft
