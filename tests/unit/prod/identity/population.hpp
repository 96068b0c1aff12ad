// A generated population whose truth is known: people in households, and what three systems have
// written down of them, with the mistakes that such systems make.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/random.hpp"
#include "prod/identity/person_record.hpp"

namespace rb::prod {

struct Population {
  std::vector<PersonRecord> records;
  std::vector<std::uint32_t> truth;  // who each is of
};

class PopulationMaker {
 public:
  explicit PopulationMaker(std::uint64_t seed) : seed_(seed) {}

  // One system's records after the other's, as they are enrolled.
  Population make(std::uint32_t people) {
    Population population;
    while (people_.size() < people) add_household();
    const auto count = static_cast<std::uint32_t>(people_.size());
    for (std::uint32_t who = 0; who < count; ++who) {
      write_down(population, who, "ehr");
      if (chance(4)) write_down(population, who, "ehr");  // registered twice
    }
    for (std::uint32_t who = 0; who < count; ++who) {
      if (chance(80)) write_down(population, who, "roster");
    }
    for (std::uint32_t who = 0; who < count; ++who) {
      if (chance(40)) write_down(population, who, "lab");
    }
    return population;
  }

 private:
  std::uint64_t next() { return draw({seed_, Stream::test, 0, counter_++}); }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
  bool chance(int percent) { return next() % 100 < static_cast<std::uint64_t>(percent); }
  bool chance_of_1000(int share) { return next() % 1000 < static_cast<std::uint64_t>(share); }

  static constexpr std::array<std::string_view, 64> kGiven = {
      "james",   "mary",      "robert",  "patricia", "john",    "jennifer", "michael", "linda",
      "david",   "elizabeth", "william", "barbara",  "richard", "susan",    "joseph",  "jessica",
      "thomas",  "sarah",     "charles", "karen",    "daniel",  "lisa",     "matthew", "nancy",
      "anthony", "betty",     "mark",    "sandra",   "donald",  "margaret", "steven",  "ashley",
      "andrew",  "kimberly",  "paul",    "emily",    "joshua",  "donna",    "kenneth", "michelle",
      "kevin",   "carol",     "brian",   "amanda",   "george",  "melissa",  "jose",    "maria",
      "mario",   "luis",      "luisa",   "carlos",   "carla",   "juan",     "juana",   "daniela",
      "gabriel", "gabriela",  "wei",     "ming",     "fatima",  "ahmed",    "olga",    "ivan"};
  // What some are called instead, by position in the list above.
  static std::string nickname(std::string_view name) {
    static const std::map<std::string_view, std::string_view> kNicknames = {
        {"james", "jim"},      {"robert", "bob"},   {"patricia", "pat"},  {"john", "jack"},
        {"jennifer", "jen"},   {"michael", "mike"}, {"elizabeth", "liz"}, {"william", "bill"},
        {"richard", "dick"},   {"susan", "sue"},    {"joseph", "joe"},    {"thomas", "tom"},
        {"charles", "chuck"},  {"daniel", "dan"},   {"matthew", "matt"},  {"anthony", "tony"},
        {"margaret", "peggy"}, {"steven", "steve"}, {"andrew", "andy"},   {"kimberly", "kim"},
        {"joshua", "josh"},    {"kenneth", "ken"},  {"jose", "pepe"},     {"gabriel", "gabe"}};
    const auto found = kNicknames.find(name);
    return std::string(found == kNicknames.end() ? name : found->second);
  }
  // Some names are common: the smaller of two draws.
  std::string given() { return std::string(kGiven[std::min(below(64), below(64))]); }
  std::string family() {
    static constexpr std::array<std::string_view, 30> kFirst = {
        "smi", "john", "will", "gar", "rod",  "mar", "her", "lop", "gon", "wil",
        "and", "tho",  "tay",  "moo", "jack", "lee", "per", "whi", "har", "san",
        "cla", "ram",  "lew",  "rob", "wal",  "you", "all", "kin", "wri", "sco"};
    static constexpr std::array<std::string_view, 24> kSecond = {
        "th",    "son",   "iams", "cia", "riguez", "tinez", "nandez", "ez",
        "zales", "lor",   "ore",  "es",  "ris",    "chez",  "rk",     "irez",
        "is",    "inson", "ker",  "ng",  "en",     "g",     "ght",    "tt"};
    return std::string(kFirst[std::min(below(30), below(30))]) +
           std::string(kSecond[std::min(below(24), below(24))]);
  }
  std::string digits(std::size_t count) {
    std::string text;
    while (text.size() < count) text += static_cast<char>('0' + below(10));
    return text;
  }
  std::string phone() { return "+1212" + std::to_string(2 + below(8)) + digits(6); }
  std::string zip() { return "10" + std::string(1, static_cast<char>('0' + below(3))) + digits(2); }
  std::string street() { return std::to_string(1 + below(400)) + " " + family() + " street"; }
  std::string date(std::size_t first_year, std::size_t years) {
    const auto two = [](std::size_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(first_year + below(years)) + "-" + two(1 + below(12)) + "-" +
           two(1 + below(28));
  }

  void add_household() {
    PersonRecord base;
    base.family_name = family();
    base.street = street();
    base.zip = zip();
    const std::string shared = phone();
    const std::size_t size = 1 + below(4);
    for (std::size_t i = 0; i < size; ++i) {
      PersonRecord one = base;
      one.given_name = given();
      one.sex = chance(50) ? "f" : "m";  // by no name of theirs
      if (chance(15)) one.family_name = family();
      one.birth_date = date(i < 2 ? 1935 : 1965, i < 2 ? 50 : 45);
      const bool twin = i > 0 && chance(4);
      const bool junior = i > 0 && !twin && chance(3);
      if (twin) {
        one.birth_date = people_.back().birth_date;
        while (one.given_name == people_.back().given_name) one.given_name = given();
      }
      if (junior) one.given_name = people_.back().given_name;
      one.phones = {chance(50) ? shared : phone()};
      if (chance(30)) one.phones.push_back(shared);
      people_.push_back(one);
    }
  }

  std::string typo(std::string word) {
    if (word.size() < 3) return word;
    const std::size_t at = 1 + below(word.size() - 2);
    switch (below(3)) {
      case 0:
        word.erase(at, 1);
        break;
      case 1:
        std::swap(word[at], word[at + 1]);
        break;
      default:
        word[at] = static_cast<char>('a' + below(26));
    }
    return word;
  }

  void write_down(Population& population, std::uint32_t who, const std::string& source) {
    PersonRecord record = people_[who];
    record.source = source;
    if (chance(3)) record.given_name = typo(record.given_name);
    if (chance(4)) record.given_name = nickname(record.given_name);
    if (chance(2)) record.given_name = record.given_name.substr(0, 1);
    if (chance(3)) record.family_name = typo(record.family_name);
    if (chance(2)) record.family_name = family();
    if (chance_of_1000(5)) std::swap(record.given_name, record.family_name);
    if (chance_of_1000(15)) record.birth_date[8 + below(2)] = static_cast<char>('0' + below(3));
    if (chance_of_1000(7)) {
      record.birth_date = record.birth_date.substr(0, 5) + record.birth_date.substr(8, 2) + "-" +
                          record.birth_date.substr(5, 2);
    }
    if (chance(3)) record.birth_date.clear();
    if (chance(15)) record.phones = {phone()};
    if (chance(10)) record.phones.clear();
    if (chance(15)) {
      record.street = street();
      record.zip = zip();
    }
    if (chance(10)) record.street.clear();
    if (chance(8)) record.zip.clear();
    if (chance(60)) record.sex.clear();
    population.truth.push_back(who);
    population.records.push_back(std::move(record));
  }

  std::uint64_t seed_;
  std::uint64_t counter_ = 0;
  std::vector<PersonRecord> people_;
};

}  // namespace rb::prod
