// A key means one slot for ever: over restarts, and whatever else is found meanwhile.
#include "prod/tenant/bookings/slot_table.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

const Instant kMonday = instant_from_ms(1'791'216'000'000);

TableSlot slot(SlotTable& table, const std::string& id, Instant start = kMonday,
               const std::string& who = "Practitioner/ada") {
  return {id, table.provider(who), table.service_type("urn:x|57"), start, false};
}
// The table as the next life of the store knows it.
SlotTable reopened(const std::vector<Entry>& stored) {
  SlotTable table;
  for (const Entry& entry : stored) EXPECT_TRUE(table.restore(entry)) << entry.kind;
  EXPECT_TRUE(table.take_news().empty()) << "what is stored is no news";
  return table;
}
void store(std::vector<Entry>& stored, SlotTable& table) {
  for (Entry& entry : table.take_news()) stored.push_back(std::move(entry));
}

TEST(slot_table, the_same_slot_has_the_same_key_in_every_life) {
  std::vector<Entry> stored;
  SlotTable first;
  const std::uint64_t a = first.key_of(slot(first, "a"));
  const std::uint64_t b = first.key_of(slot(first, "b", kMonday + 1h, "Schedule/3"));
  EXPECT_NE(a, 0U);
  EXPECT_NE(a, b);
  EXPECT_EQ(first.key_of(slot(first, "a")), a);
  first.keep(b);
  first.keep(a);
  store(stored, first);

  SlotTable second = reopened(stored);
  EXPECT_EQ(second.key_of(slot(second, "a")), a);
  ASSERT_NE(second.find(b), nullptr);
  EXPECT_EQ(second.find(b)->slot, "b");
  EXPECT_EQ(second.find(b)->start, kMonday + 1h);
  EXPECT_EQ(second.name_of(second.find(b)->provider), "Schedule/3");
  EXPECT_EQ(second.token_of(second.find(b)->specialty), "urn:x|57");
  store(stored, second);
  const std::uint64_t c = second.key_of(slot(second, "c"));
  EXPECT_TRUE(c != a && c != b) << "no key is given twice";
}

TEST(slot_table, what_no_booking_is_about_leaves_no_trace) {
  SlotTable table;
  const std::uint64_t a = table.key_of(slot(table, "a"));
  const std::uint64_t b = table.key_of(slot(table, "b"));
  static_cast<void>(table.take_news());
  table.keep(a);
  table.forget();
  EXPECT_EQ(table.find(b), nullptr);
  EXPECT_NE(table.key_of(slot(table, "b")), b) << "nobody may take it for the one before";
  const auto news = table.take_news();
  ASSERT_EQ(news.size(), 1U);
  EXPECT_EQ(news[0].kind, kSlotEntry);
  table.keep(a);
  EXPECT_TRUE(table.take_news().empty()) << "stored once";
}

TEST(slot_table, a_slot_that_moves_is_another_slot) {
  SlotTable table;
  const std::uint64_t then = table.key_of(slot(table, "a"));
  EXPECT_NE(table.key_of(slot(table, "a", kMonday + 15min)), then);
  EXPECT_NE(table.key_of(slot(table, "a", kMonday, "Practitioner/ben")), then);
  EXPECT_EQ(table.find(then)->start, kMonday);
}

TEST(slot_table, appointments_that_people_made_are_known_by_booking_and_slot) {
  std::vector<Entry> stored;
  SlotTable table;
  table.set_appointment(BookingId{3}, 7, "x9");
  EXPECT_EQ(table.appointment(BookingId{3}, 7), "x9");
  EXPECT_EQ(table.appointment(BookingId{3}, 8), "");
  store(stored, table);
  EXPECT_EQ(reopened(stored).appointment(BookingId{3}, 7), "x9");
  table.forget_appointment(BookingId{3}, 7);
  table.forget_appointment(BookingId{3}, 8);
  store(stored, table);
  EXPECT_EQ(stored.size(), 2U);
  EXPECT_EQ(reopened(stored).appointment(BookingId{3}, 7), "") << "called off";
}

TEST(slot_table, what_people_call_them_may_change_and_is_the_latest_in_every_life) {
  std::vector<Entry> stored;
  SlotTable table;
  const ProviderId ada = table.provider("Practitioner/ada", "Dr. Ada Okafor");
  TableSlot at{"a", ada, SpecialtyId::none(), kMonday, false, "Main Street"};
  const std::uint64_t key = table.key_of(at);
  table.keep(key);
  store(stored, table);
  EXPECT_EQ(table.provider("Practitioner/ada"), ada) << "a search that says nothing of the name";
  EXPECT_EQ(table.provider("Practitioner/ada", "A. Okafor MD"), ada);
  EXPECT_EQ(table.who_is(ada), "Dr. Ada Okafor") << "who says so first is heard";
  at.place = "Hill Road";
  EXPECT_EQ(table.key_of(at), key) << "the same slot";
  EXPECT_EQ(table.key_of(at), key) << "no news the second time";
  store(stored, table);
  EXPECT_EQ(stored.size(), 3U);
  SlotTable next = reopened(stored);
  EXPECT_EQ(next.provider("Practitioner/ada", "Dr. A. Okafor-Lee"), ada) << "in the next life anew";
  store(stored, next);
  const SlotTable again = reopened(stored);
  EXPECT_EQ(again.name_of(ada), "Practitioner/ada");
  EXPECT_EQ(again.who_is(ada), "Dr. A. Okafor-Lee");
  EXPECT_EQ(again.find(key)->place, "Hill Road");
  EXPECT_EQ(again.find(key)->slot, "a");
}

TEST(slot_table, a_damaged_entry_is_refused) {
  for (const Entry& entry :
       {Entry{kSlotEntry, "0", "1 - - 0 a"}, Entry{kSlotEntry, "x", "1 - - 0 a"},
        Entry{kSlotEntry, "1", "1 - 0 a"}, Entry{kSlotEntry, "1", ""},
        Entry{kProviderEntry, "1", "Practitioner/ada"}, Entry{kProviderEntry, "0", ""},
        Entry{kProviderEntry, "0", "Dr. Ada"}, Entry{kServiceTypeEntry, "7", "x|y"}}) {
    SlotTable table;
    EXPECT_FALSE(table.restore(entry)) << entry.kind << " " << entry.key << ": " << entry.body;
  }
  SlotTable table;
  EXPECT_TRUE(table.restore({kProviderEntry, "0", "Practitioner/ada"}));
  EXPECT_FALSE(table.restore({kProviderEntry, "1", "Practitioner/ada"})) << "one number a name";
}

}  // namespace
}  // namespace rb::prod
