// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SayTwiml.h"

#include "core/twilio/XmlText.h"

namespace ringdown::twilio {

void appendSay(std::string &twiml, std::string_view words, const plan::Voice &voice)
{
    if (!hasWords(words))
        return;
    twiml += "<Say";
    appendAttribute(twiml, "voice", voice.name);
    appendAttribute(twiml, "language", voice.language);
    twiml += '>';
    appendXml(twiml, words);
    twiml += "</Say>";
}

void appendPlay(std::string &twiml, std::string_view url)
{
    twiml += "<Play>";
    appendXml(twiml, url);
    twiml += "</Play>";
}

} // namespace ringdown::twilio
