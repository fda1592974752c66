// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Twiml.h"

#include <QXmlStreamReader>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::carrier::twiml {

/// The attributes of one element, each asked for by name; what is malformed or unknown becomes a warning.
class Attributes {
public:
    /// Takes the reader's present element. Attributes outside known are complained about at once.
    Attributes(const QXmlStreamReader &xml, std::initializer_list<std::string_view> known,
               std::vector<Complaint> &warnings);

    std::optional<std::string> text(std::string_view name) const;
    /// Within low to high; anything else is complained about with code and becomes otherwise.
    int number(std::string_view name, int low, int high, int otherwise, int code = 12200) const;
    std::optional<int> optionalNumber(std::string_view name, int low, int high) const;
    bool isTrue(std::string_view name, int code = 12200) const; ///< default false
    /// url and its method; nothing when url is absent or empty.
    std::optional<Link> link(std::string_view url, std::string_view method, int code = 12200) const;
    std::string method(std::string_view name, int code = 12200) const; ///< default POST
    std::vector<std::string> words(std::string_view name, std::vector<std::string> otherwise) const;

private:
    void complain(int code, std::string_view name, std::string_view value, std::string_view expected) const;

    std::string m_element;
    std::vector<std::pair<std::string, std::string>> m_values;
    std::vector<Complaint> *m_warnings;
};

/// Reads one TwiML document of the stream.
class DocumentReader {
public:
    explicit DocumentReader(const std::string &body);

    Reading read();

private:
    void readVerbs();
    std::optional<Verb> readVerb();
    Say readSay();
    Play readPlay();
    Pause readPause();
    Gather readGather();
    Dial readDial();
    Number readNumber();
    Record readRecord();
    Redirect readRedirect();
    std::optional<Verb> readEnqueue();
    std::string readQueue();
    Reject readReject();
    std::string name() const;
    std::string readText();
    void skip(const std::string &why);
    void takeNumber(Dial &dial, Number number);
    void fail(int code, std::string words);

    QXmlStreamReader m_xml;
    Reading m_reading;
};

} // namespace ringdown::carrier::twiml
