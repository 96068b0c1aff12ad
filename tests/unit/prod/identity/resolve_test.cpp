#include "prod/identity/resolve.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "tests/unit/prod/identity/population.hpp"

namespace rb::prod {
namespace {

using Kind = Placement::Kind;

PersonRecord anna(const std::string& source = "ehr") {
  return {.source = source,
          .identifier = {},
          .given_name = "Anna",
          .family_name = "Smith",
          .birth_date = "1961-10-06",
          .sex = {},
          .phones = {"+12125550101"},
          .street = "12 Main Street",
          .zip = "10001"};
}
PersonRecord with(PersonRecord record, std::string PersonRecord::*field, std::string value) {
  record.*field = std::move(value);
  return record;
}
std::vector<ComparableRecord> comparable(const std::vector<PersonRecord>& records) {
  std::vector<ComparableRecord> out;
  for (const PersonRecord& record : records) out.push_back(prod::comparable(record));
  return out;
}
std::vector<Placement> placed(const std::vector<PersonRecord>& records,
                              const RecordIndex& index = RecordIndex()) {
  return place(comparable(records), index);
}
std::vector<Kind> kinds(const std::vector<Placement>& placements) {
  std::vector<Kind> kinds;
  for (const Placement& one : placements) kinds.push_back(one.kind);
  return kinds;
}
// The second of two, as it comes after the first.
Kind after(const PersonRecord& first, const PersonRecord& second) {
  const auto together = placed({first, second});
  RecordIndex index;
  index.add(prod::comparable(first), 7);
  const auto later = placed({second}, index);
  EXPECT_EQ(together[1].kind, later[0].kind);
  if (later[0].kind == Kind::known) {
    EXPECT_EQ(later[0].who, (Whose{Whose::Kind::owner, 7}));
  }
  EXPECT_EQ(placed({second, first})[1].kind, later[0].kind) << "symmetric";
  return later[0].kind;
}

TEST(identity, one_person_over_three_systems) {
  PersonRecord roster = with(anna("roster"), &PersonRecord::family_name, "SMYTH");
  PersonRecord lab = with(anna("lab"), &PersonRecord::given_name, "Ánna Maria");
  lab.street = "12 Main St.";
  lab.zip = "10001-1234";
  lab.phones = {"+12125550999"};
  const auto placements = placed({roster, anna(), lab});
  EXPECT_EQ(kinds(placements), (std::vector{Kind::fresh, Kind::known, Kind::known}));
  EXPECT_EQ(placements[1].who, (Whose{Whose::Kind::batch, 0}));
  EXPECT_EQ(placements[2].who, (Whose{Whose::Kind::batch, 0}));
}

TEST(identity, the_same_in_another_form_is_joined) {
  EXPECT_EQ(after(anna(), with(anna("lab"), &PersonRecord::birth_date, "1961-06-10")), Kind::known)
      << "day and month have changed places";
  const PersonRecord robert = with(anna(), &PersonRecord::given_name, "Robert");
  EXPECT_EQ(after(robert, with(anna("lab"), &PersonRecord::given_name, "Bob")), Kind::known);
  EXPECT_EQ(after(robert, with(anna("lab"), &PersonRecord::given_name, "Rob")), Kind::known);
  PersonRecord swapped = with(anna("lab"), &PersonRecord::given_name, "Smith");
  swapped.family_name = "Anna";
  EXPECT_EQ(after(anna(), swapped), Kind::known);
  const PersonRecord garcia = with(anna(), &PersonRecord::family_name, "Garcia Lopez");
  EXPECT_EQ(after(garcia, with(anna("lab"), &PersonRecord::family_name, "García")), Kind::known);
  const PersonRecord mary_ann = with(anna(), &PersonRecord::given_name, "Mary Ann");
  for (const char* name : {"Maryann", "Mary-Ann", "Mary A.", "MARY"}) {
    EXPECT_EQ(after(mary_ann, with(anna("lab"), &PersonRecord::given_name, name)), Kind::known)
        << name;
  }
}

// All have telephone, address and last name in common.
TEST(identity, a_household_is_never_joined) {
  for (const auto& [one, other] : {std::pair{"Anna", "Beatrice"},
                                   {"Maria", "Mario"},
                                   {"Jaden", "Kaden"},
                                   {"Mary Ann", "Mary Beth"},
                                   {"John A", "John B"},
                                   {"J", "John"}}) {
    EXPECT_EQ(after(with(anna(), &PersonRecord::given_name, one),
                    with(anna("lab"), &PersonRecord::given_name, other)),
              Kind::held)
        << "twins: " << one << " and " << other;
  }
  for (const char* date : {"1991-10-06", "1961-10-07", "1962-10-06", "1985-03-02"}) {
    EXPECT_EQ(after(anna(), with(anna("lab"), &PersonRecord::birth_date, date)), Kind::held)
        << "parent and child of one name: " << date;
  }
  EXPECT_EQ(
      after(with(anna(), &PersonRecord::sex, "f"), with(anna("lab"), &PersonRecord::sex, "m")),
      Kind::held);
  PersonRecord spouse = with(anna("lab"), &PersonRecord::given_name, "Paul");
  spouse.birth_date = "1959-01-30";
  EXPECT_EQ(after(anna(), spouse), Kind::fresh) << "nobody has to look";
  PersonRecord son = spouse;
  son.birth_date = "1990-01-30";
  EXPECT_EQ(after(spouse, son), Kind::fresh) << "one system has both";
}

TEST(identity, what_is_missing_says_nothing) {
  const Comparison all = compare(prod::comparable(anna()), prod::comparable(anna("lab")));
  PersonRecord less = anna("lab");
  less.street.clear();
  less.zip.clear();
  less.phones.clear();
  const Comparison some = compare(prod::comparable(anna()), prod::comparable(less));
  EXPECT_EQ(all.bits - some.bits, 800);
  EXPECT_EQ(some.of(IdentityField::phone), Agreement::unknown);
  EXPECT_EQ(some.of(IdentityField::address), Agreement::unknown);
  EXPECT_EQ(after(anna(), with(anna("lab"), &PersonRecord::birth_date, "")), Kind::held)
      << "without a birth date somebody has to look";
  EXPECT_EQ(after(anna(), with(anna("lab"), &PersonRecord::birth_date, "1900-01-01")), Kind::held)
      << "a placeholder is none";
}

TEST(identity, name_and_birth_date_alone_are_not_enough) {
  PersonRecord other = anna("lab");
  other.phones = {"+13105550199"};
  other.zip.clear();
  other.street.clear();
  EXPECT_EQ(after(anna(), other), Kind::held);
  other.identifier = "p-1";
  EXPECT_EQ(after(with(anna(), &PersonRecord::identifier, "p-1"), other), Kind::known);
  EXPECT_EQ(after(with(anna(), &PersonRecord::identifier, "p-2"), anna("lab")), Kind::known);
  EXPECT_EQ(after(with(anna(), &PersonRecord::identifier, "p-2"),
                  with(anna("lab"), &PersonRecord::identifier, "p-1")),
            Kind::held);
}

TEST(identity, a_married_name_needs_the_record_systems_word) {
  const PersonRecord married = with(anna("lab"), &PersonRecord::family_name, "Ivanova");
  EXPECT_EQ(after(anna(), married), Kind::held);
  EXPECT_EQ(after(with(anna(), &PersonRecord::identifier, "p-1"),
                  with(married, &PersonRecord::identifier, "p-1")),
            Kind::known);
}

TEST(identity, one_system_tells_its_people_apart) {
  const PersonRecord twin = with(anna(), &PersonRecord::given_name, "Beatrice");
  EXPECT_EQ(after(anna(), twin), Kind::fresh);
  EXPECT_EQ(after(anna(), anna()), Kind::held) << "unless they are the same throughout";
  // Both systems have both twins: nobody has to look.
  PersonRecord twin_too = twin;
  twin_too.source = "lab";
  EXPECT_EQ(kinds(placed({anna(), twin, anna("lab"), twin_too})),
            (std::vector{Kind::fresh, Kind::fresh, Kind::known, Kind::known}));
}

TEST(identity, a_cluster_that_contradicts_itself_is_left_to_people) {
  const PersonRecord mary = with(anna("lab"), &PersonRecord::given_name, "Mary");
  const PersonRecord mary_ann = with(anna(), &PersonRecord::given_name, "Mary Ann");
  const PersonRecord mary_beth = with(anna(), &PersonRecord::given_name, "Mary Beth");
  // By way of the lab's record two of the record system would become one.
  EXPECT_EQ(kinds(placed({mary, mary_ann, mary_beth})),
            (std::vector{Kind::fresh, Kind::held, Kind::held}));
  EXPECT_EQ(kinds(placed({mary_ann, mary_beth, mary})),
            (std::vector{Kind::fresh, Kind::fresh, Kind::held}));
  EXPECT_EQ(placed({mary_ann, mary_beth, mary})[2].doubts.size(), 2U);
  // The same when some of them are known.
  RecordIndex index;
  index.add(prod::comparable(mary), 0);
  EXPECT_EQ(kinds(placed({mary_ann, mary_beth}, index)), (std::vector{Kind::held, Kind::held}));
  RecordIndex both;
  both.add(prod::comparable(mary_ann), 0);
  both.add(prod::comparable(mary_beth), 1);
  const auto placements = placed({mary}, both);
  ASSERT_EQ(placements[0].kind, Kind::held);
  EXPECT_EQ(placements[0].doubts[0].who, (Whose{Whose::Kind::owner, 0}));
  EXPECT_EQ(placements[0].doubts[1].who, (Whose{Whose::Kind::owner, 1}));
}

TEST(identity, members_that_agree_only_by_way_of_a_third_are_left_to_people) {
  const PersonRecord day_first = with(anna("lab"), &PersonRecord::birth_date, "1961-06-10");
  PersonRecord third = with(anna("roster"), &PersonRecord::sex, "m");
  const PersonRecord first = with(anna(), &PersonRecord::sex, "f");
  EXPECT_EQ(kinds(placed({first, day_first, third})),
            (std::vector{Kind::fresh, Kind::held, Kind::held}));
}

TEST(identity, who_may_be_somebody_of_the_same_batch_is_held_with_all_their_records) {
  RecordIndex index;
  index.add(prod::comparable(anna()), 0);
  const PersonRecord beatrice = with(anna("lab"), &PersonRecord::given_name, "Beatrice");
  PersonRecord beatrice_too = beatrice;
  beatrice_too.source = "roster";
  const auto placements = placed({beatrice, beatrice_too}, index);
  ASSERT_EQ(kinds(placements), (std::vector{Kind::held, Kind::held}));
  ASSERT_EQ(placements[1].doubts.size(), 2U);
  EXPECT_EQ(placements[1].doubts[1].who, (Whose{Whose::Kind::batch, 0}));
}

TEST(identity, strangers_are_not_even_reviewed) {
  PersonRecord other = anna("roster");
  other.given_name = "Olga";
  other.family_name = "Ivanova";
  other.birth_date = "1980-02-03";
  EXPECT_EQ(after(anna(), other), Kind::fresh) << "at one number and address";
  PersonRecord empty;
  empty.source = "lab";
  empty.phones = {"+10000000000", ""};
  EXPECT_EQ(after(anna(), empty), Kind::fresh);
  EXPECT_TRUE(placed({}).empty());
}

TEST(identity, a_key_that_too_many_share_is_left_out) {
  RecordIndex index(10);
  for (std::uint32_t i = 0; i < 11; ++i) {
    PersonRecord record;
    record.phones = {"+12125550101"};
    record.birth_date = std::to_string(1950 + i) + "-01-02";
    index.add(prod::comparable(record), i);
    EXPECT_EQ(index.keys_left_out(), i < 10 ? 0U : 1U);
  }
  PersonRecord one;
  one.phones = {"+12125550101"};
  EXPECT_TRUE(index.candidates(prod::comparable(one)).empty());
  one.birth_date = "1955-02-01";
  EXPECT_EQ(index.candidates(prod::comparable(one)), (std::vector<std::uint32_t>{5}));
}

TEST(identity, a_record_can_change_hands) {
  RecordIndex index;
  const auto first = index.add(prod::comparable(anna()), 0);
  const auto second = index.add(prod::comparable(anna("lab")), 9);
  index.give(second, 0);
  EXPECT_EQ(index.owner(second), 0U);
  EXPECT_EQ(index.records_of(0), (std::vector{second, first}));
  EXPECT_TRUE(index.records_of(9).empty());
}

RC_GTEST_PROP(identity_property, comparison_is_symmetric, (std::uint64_t seed)) {
  const auto records = comparable(PopulationMaker(seed).make(6).records);
  for (const ComparableRecord& a : records) {
    for (const ComparableRecord& b : records) {
      RC_ASSERT(compare(a, b) == compare(b, a));
    }
  }
}

RC_GTEST_PROP(identity_property, nobody_is_joined_who_contradicts, (std::uint64_t seed)) {
  const Population population = PopulationMaker(seed).make(40);
  const auto records = comparable(population.records);
  const auto placements = place(records, RecordIndex());
  RC_ASSERT(placements == place(records, RecordIndex()));
  std::map<std::uint32_t, std::vector<std::uint32_t>> people;
  for (std::uint32_t i = 0; i < placements.size(); ++i) {
    if (placements[i].kind == Kind::known) {
      RC_ASSERT(placements[placements[i].who.number].kind == Kind::fresh);
      people[placements[i].who.number].push_back(i);
    } else {
      RC_ASSERT(placements[i].who.number == i);
      RC_ASSERT((placements[i].kind == Kind::held) == !placements[i].doubts.empty());
      people[i].push_back(i);
    }
  }
  for (const auto& [first, members] : people) {
    for (const std::uint32_t a : members) {
      for (const std::uint32_t b : members) {
        if (a >= b) continue;
        RC_ASSERT(records[a].source != records[b].source);
        RC_ASSERT(!contradict(compare(records[a], records[b])));
      }
    }
  }
}

RC_GTEST_PROP(identity_property, who_is_joined_does_not_depend_on_the_order, (std::uint64_t seed)) {
  const auto records = comparable(PopulationMaker(seed).make(25).records);
  std::vector<std::uint32_t> order(records.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return draw({seed, Stream::test, a, 1}) < draw({seed, Stream::test, b, 1});
  });
  std::vector<ComparableRecord> shuffled;
  for (const std::uint32_t i : order) shuffled.push_back(records[i]);
  const auto joined = [](const std::vector<Placement>& placements, std::uint32_t a,
                         std::uint32_t b) {
    const auto who = [&](std::uint32_t i) {
      return placements[i].kind == Kind::held ? i : placements[i].who.number;
    };
    return who(a) == who(b);
  };
  const auto as_made = place(records, RecordIndex());
  const auto as_shuffled = place(shuffled, RecordIndex());
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    for (std::uint32_t j = 0; j < i; ++j) {
      // Whose turn comes first decides who of two is held, so that only people are compared of whom
      // nobody is.
      const auto free = [&](std::uint32_t at) {
        return as_shuffled[at].kind != Kind::held && as_made[order[at]].kind != Kind::held;
      };
      if (free(i) && free(j)) {
        RC_ASSERT(joined(as_shuffled, i, j) == joined(as_made, order[i], order[j]));
      }
    }
  }
}

struct Measured {
  double precision = 0;      // of the pairs that were joined
  double recall = 0;         // of the pairs that belong together: joined
  double recall_review = 0;  // joined or left for review
  double reviews = 0;        // a hundred people
  double in_vain = 0;        // of these: about nobody but others
};

Measured measure(const Population& population, std::uint32_t people) {
  const auto placements = placed(population.records);
  const auto pairs_of = [](std::size_t n) { return static_cast<double>(n * (n - 1) / 2); };
  std::map<std::uint32_t, std::size_t> size;
  for (const std::uint32_t who : population.truth) ++size[who];
  double wanted = 0;
  for (const auto& [who, n] : size) wanted += pairs_of(n);
  // Whom the machine takes for one, and whom people who know the truth would add.
  std::map<std::uint32_t, std::vector<std::uint32_t>> joined;
  std::vector<std::uint32_t> decided(placements.size());
  double reviews = 0;
  double in_vain = 0;
  for (std::uint32_t i = 0; i < placements.size(); ++i) {
    const Placement& one = placements[i];
    decided[i] = one.kind == Kind::known ? decided[one.who.number] : i;
    joined[one.kind == Kind::known ? one.who.number : i].push_back(i);
    if (one.kind != Kind::held) continue;
    ++reviews;
    const auto same = std::find_if(one.doubts.begin(), one.doubts.end(), [&](const Doubt& doubt) {
      return population.truth[doubt.who.number] == population.truth[i];
    });
    if (same == one.doubts.end()) {
      ++in_vain;
    } else {
      decided[i] = decided[same->who.number];
    }
  }
  double pairs = 0;
  double right = 0;
  for (const auto& [first, members] : joined) {
    pairs += pairs_of(members.size());
    std::map<std::uint32_t, std::size_t> of;
    for (const std::uint32_t i : members) ++of[population.truth[i]];
    for (const auto& [who, n] : of) right += pairs_of(n);
  }
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> together;
  for (std::uint32_t i = 0; i < decided.size(); ++i) ++together[{decided[i], population.truth[i]}];
  double found = 0;
  for (const auto& [who, n] : together) found += pairs_of(n);
  return {.precision = right / pairs,
          .recall = right / wanted,
          .recall_review = found / wanted,
          .reviews = 100 * reviews / people,
          .in_vain = 100 * in_vain / people};
}

// The figures of the folder's README: `--gtest_output=xml` has them.
TEST(identity, precision_and_recall_over_a_generated_population) {
  for (const std::uint64_t seed : {1, 2, 3}) {
    constexpr std::uint32_t kPeople = 10'000;
    const Measured measured = measure(PopulationMaker(seed).make(kPeople), kPeople);
    const std::string of = "_of_seed_" + std::to_string(seed);
    RecordProperty("precision" + of, std::to_string(measured.precision));
    RecordProperty("recall" + of, std::to_string(measured.recall));
    RecordProperty("recall_with_review" + of, std::to_string(measured.recall_review));
    RecordProperty("reviews_a_hundred_people" + of, std::to_string(measured.reviews));
    RecordProperty("in_vain" + of, std::to_string(measured.in_vain));
    EXPECT_GE(measured.precision, 0.9995);
    EXPECT_GE(measured.recall, 0.63);
    EXPECT_GE(measured.recall_review, 0.95);
    EXPECT_LE(measured.reviews, 40.0);
    EXPECT_LE(measured.in_vain, 0.5);
  }
}

}  // namespace
}  // namespace rb::prod
