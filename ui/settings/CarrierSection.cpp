// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/CarrierSection.h"

#include "core/twilio/rest/Hosts.h"
#include "ui/settings/RestartNote.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/PreferenceBook.h"
#include "ui/shell/Room.h"

#include <QLineEdit>

namespace ringdown::settings {
namespace {

constexpr int fieldWidth = 160;

QLineEdit *nameField(const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    shell::fitToFont(*field, [field] { field->setFixedWidth(shell::grown(fieldWidth, field->font())); });
    return field;
}

rest::Region regionOf(const QString &region, const QString &edge)
{
    return {region.trimmed().toStdString(), edge.trimmed().toStdString()};
}

QString regionLater()
{
    return CarrierSection::tr("The region takes effect after a restart.");
}

} // namespace

CarrierSection::CarrierSection(shell::PreferenceBook &book)
    : Section(tr("Twilio"), book)
    , m_region(nameField(QStringLiteral("us1")))
    , m_edge(nameField(tr("the one at the region")))
    , m_regionAtStart(book.now().twilioRegion)
    , m_edgeAtStart(book.now().twilioEdge)
{
    addRow(tr("Region"),
           tr("Where the account’s calls and numbers are, such as ie1. Its Auth Token and keys have to be of "
              "that region."),
           m_region);
    addRow(tr("Edge"), tr("The way into the region, such as dublin."), m_edge);
    m_note = addRestartNote(regionLater());
    connect(m_region, &QLineEdit::editingFinished, this, &CarrierSection::take);
    connect(m_edge, &QLineEdit::editingFinished, this, &CarrierSection::take);
    CarrierSection::show();
}

void CarrierSection::show()
{
    const shell::Preferences &now = book().now();
    m_region->setText(now.twilioRegion);
    m_edge->setText(now.twilioEdge);
    const bool isNew = now.twilioRegion != m_regionAtStart || now.twilioEdge != m_edgeAtStart;
    m_note->tell(regionLater(), isNew ? RestartNote::Choice::Pending : RestartNote::Choice::AsAtStart);
}

void CarrierSection::take()
{
    const QString region = m_region->text().trimmed();
    const QString edge = m_edge->text().trimmed();
    if (!rest::checkRegion(regionOf(region, edge))) {
        return m_note->refuse(
            tr("Regions and edges are written in small letters, digits and hyphens, such as ie1 and "
               "dublin. An edge is needed where the region is not a known one."));
    }
    book().change(tr("Twilio region"), [&](shell::Preferences &preferences) {
        preferences.twilioRegion = region;
        preferences.twilioEdge = edge;
    });
    show();
}

} // namespace ringdown::settings
