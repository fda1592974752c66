// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/AppearanceSection.h"

#include "ui/shell/NumberField.h"
#include "ui/shell/PreferenceBook.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ringdown::settings {

using shell::Preferences;

AppearanceSection::AppearanceSection(shell::PreferenceBook &book)
    : Section(tr("Appearance and window"), book)
    , m_font(new shell::NumberField)
{
    m_appearance =
        addChoice(tr("C&olours"), tr("Light or dark; the desktop’s wish is followed as it changes."),
                  {tr("Follow the system"), tr("Light"), tr("Dark")});
    m_density = addChoice(tr("&Density"), tr("How much room the rows of Live and of the call log take."),
                          {tr("Comfortable"), tr("Compact")});
    m_font->setRange(Preferences::smallestFont, Preferences::largestFont);
    m_font->setSingleStep(10);
    m_font->setSuffix(tr(" %", "per cent of the font size"));
    addRow(tr("Fo&nt size"), tr("Everything grows with it, up to twice the size."), m_font);
    m_motion = addChoice(tr("&Motion"), tr("Reduced: no blinking, no fading, and bars that move in steps."),
                         {tr("As usual"), tr("Reduced")});
    m_onClose = addChoice(tr("Closing the &window"),
                          tr("Where the desktop has a tray. Without one, closing ends the console."),
                          {tr("Ask"), tr("Keep running in the tray"), tr("Quit")});
    connect(m_appearance, &QComboBox::activated, this, [this](int index) {
        this->book().change(
            tr("Colours"), [index](Preferences &p) { p.appearance = static_cast<shell::Appearance>(index); });
    });
    connect(m_density, &QComboBox::activated, this, [this](int index) {
        this->book().change(tr("Density"),
                            [index](Preferences &p) { p.density = static_cast<shell::Density>(index); });
    });
    connect(m_font, &QSpinBox::valueChanged, this, [this](int percent) {
        this->book().changeOn(tr("Font size"), [percent](Preferences &p) { p.fontPercent = percent; });
    });
    connect(m_motion, &QComboBox::activated, this, [this](int index) {
        this->book().change(tr("Motion"),
                            [index](Preferences &p) { p.motion = static_cast<shell::Motion>(index); });
    });
    connect(m_onClose, &QComboBox::activated, this, [this](int index) {
        this->book().change(tr("Closing the window"),
                            [index](Preferences &p) { p.onClose = static_cast<shell::OnClose>(index); });
    });
    AppearanceSection::show();
}

void AppearanceSection::show()
{
    const Preferences &now = book().now();
    const QSignalBlocker quiet(m_font);
    m_appearance->setCurrentIndex(static_cast<int>(now.appearance));
    m_density->setCurrentIndex(static_cast<int>(now.density));
    m_font->setValue(now.fontPercent);
    m_motion->setCurrentIndex(static_cast<int>(now.motion));
    m_onClose->setCurrentIndex(static_cast<int>(now.onClose));
}

} // namespace ringdown::settings
