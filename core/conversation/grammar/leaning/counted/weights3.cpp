#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning3;
const std::string_view kLeaning3 = R"(
been_sick=c-7v5 been_suicidal=v3 been_suicidal_$=b-6v4 before=q3 before_$=b-5c3t3v4 before_9=q5
before__$=c-3 beg=n3v-5 beg__pardon=n3v-5 beg_your=n3v-5 beg_your_pardon=n3v-5 begin=l11n-4
behind=v5 behind_$=c-3v6 being=b5 being__$=b4 believe=e4o3 belongs=v4 belongs_to=v4 bend=c3
bendiga=b-6u5v-3 bendiga_$=b-6u5v-3 best=q4u3 best_$=u4 bet=r8 bet_$=r8 better=f3j3u3
better_$=b-12v7 better__$=a-3b5g-3 better__dead=b3 better__me=f5 better__the=a6b-3 better__to=d3
better__you=u3 better_be=a6 better_be_the=a6 better_for=f5 better_for_me=f5 better_now=g-3v3
better_now_$=g-3v3 better_off=a-9b16v-8 better_off_$=a-3b6 better_off_dead=b3 better_talking=d3
better_talking_to=d3 better_thanks=u3 better_thanks_you=u3 better_without=b4 better_without_me=b4
between=g3 between_1=g4 between_1_and=g5 between__and=g4 bien=a-7g-7h-4r4t-3v3
bien_$=a-5b-12g-4q-3r10s-7u9v10 bien__$=b8r-4s7v-12 bien__mi=f4 bien__salud=u-4v4 bien_asi=r-4s6v-6
bien_asi_$=s5v-6 bien_de=u-4v3 bien_de_salud=u-4v4 bien_deprimida=b6 bien_deprimida_$=b6
bien_para=f4 bien_para_mi=f4 bigger=c3 bill=b-4v7 bill_$=b-4 biopsy=c3 biopsy__cant=c4 biopsy_i=c4
biopsy_i_cant=c4 bit=b-4c10v-6 bit__$=c7 bit_me=c9 bit_me_$=c7 black=c6v-5 blacked=c5 blacked_out=c5
blank=n6 bleeding=b-5c4 bleeding_$=c6v-8 bleeding__$=v5 bleeding_anymore=v6 bleeding_anymore_$=v6
bleeds=b3 bless=u7v-4 bless_you=u4 blessed=u3 blessed__$=u3 blessed_day=u3 blessed_day_$=u3
blocked=a5 blocked_$=a5 blocking=a5 blocking__$=a5 blocking_you=a5 blocking_you_$=a5 blood=b3
blood_$=b6c8v-6 blood__$=c-6v6 blood__is=c3 blood__my=b-4c4 blood__pills=b3c-5 blood__was=v3
blood_in=b-5c10v-6 blood_in_my=b-4c4 blood_pressure=c-6 blood_pressure_pills=b3c-5
blood_pressure_was=v3 blood_work=v8 blood_work_$=v5 bloquear=b-4 bloqueo=a4 bloqueo_$=a4 blue_$=v-7
blue_cross=v4 boarding=g8 boca=c4v-3 boca_$=c3 book=b-7f3m4n-6o3q-4v4 book__$=f4m5n-4r6
book_anything=s4 book_it=f6 book_it_$=f5 book_me=r7 book_the=r-5 booking=s-3 borde=b7 born=t3v-3
born_$=b6 borracho=b3 borracho__rompiendo=b3 borracho_y=b3 borracho_y_rompiendo=b3 borrame=a5
borrar=a6 borreme=j3 borreme_$=a5 borreme__cita=j5 borreme_la=j5 borreme_la_cita=j5 borrenme=a4
borrenme_$=a4 borroso=c3 borroso_$=c3 boss=a-3e4 boss_$=b3e4 boss__ill=g3v-3 boss__kill=b-3v6
boss_will=v3 bot=m12 bot_$=m14 both=c4 bother=e-3h-3s5 bother__else=a12h-3 bother_somebody=a6
bother_somebody_else=a6 bother_someone=a7 bother_someone_else=a7 bottle=b6c-6 bottle_of=b3 bottom=b3
bottom_$=b4 boy=b3c-3 bp=b-3c5 bp_is=b-3c5 brain=a-3b6v3 brain__$=a-3b6v3 brazo=b-3c4 brazos=b5c-4
brazos_$=b5c-4 break=g3v6 break__leg=c-3v8 break_a=c-3v8 break_a_leg=c-3v8 breakdown=b6c-4
breakdown_$=b4c-3 breaking=b7c-7n7 breaking__$=b7c-7n7 breaking_down=c-4 breaking_down_$=c-4
breaking_in=b3 breaking_in_$=b3 breaking_up=n8 breath=b-8c4 breathe=c5f3v-7 breathe_$=c9f4v-5
breathe__the=c-4 breathe_from=b4c-7 breathe_from_the=c-4 breathe_good=c3 breathe_im=c4 bridge_is=i4
bring=b-10c-5i7k3v4 bring__$=b-3i9 bring_me=b-4i10 bring_me_$=b-3i9 bring_my=v8 bro=c-8v8
bro_$=c-8v8 broke=n4 broke_$=c4 broke__$=c-6 broke__arm=c3 broke__there=n5 broke_her=c3
broke_her_arm=c3 broke_my=c5 broke_up=n5 broke_up_there=n5 broken=c3 broken_$=b-12c8v3 broken__i=c6
broken_and=b8c-6 broma=m7v-6 bruises=b3 bruises__my=b4c-3 bruises_on=b4c-3 bruises_on_my=b4c-3
bsy=c-3g11v-4 buena=g7 buena__$=g8v-3 bueno=r9v4 bueno__los=a-3 bueno_para=a-4v4 bueno_para_los=a-3
bug=a6 bug__$=a6 building=v4 building_is=v3 bump=k4 bump__appointment=k4 bump_my=k4
bump_my_appointment=k4 bunch=b3c-5 bunch__pills=c-3 bunch_of=b3c-5 bunch_of_pills=c-3 burden=a-5
buried=c-4 buried__son=c-4 buried_my=c-4 buried_my_son=c-4 burn__clinic=b4 burn_that=b4
burn_that_clinic=b4 burned_my=c3 burning=d3v3 burning__$=c3d3 burning_up=c4d3 burning_up_$=c3d3
bus=a-5b-4c-3i5n-3 bus_$=e3g-3i4v-3 bus__$=g4i-4 bus__near=i-5v4 bus_doesnt=i4v-3 bus_pass=i4
bus_stop=i-9v6 bus_stop_near=i-5v4 busca=e5 buscando=b7 buscar=i5 buscar_$=i5 business=m5 busquen=a4
busquen_$=a3 busy=g7r-3v5 busy_$=v5 busy_now=g3 but=c4h6n-3p-4v-6 but__$=b-5h5o-8q4 but__it=a4b-3
but__ok=b-4 but__that=e4 but__to=b6 but_gomez=h5 but_he=c3 but_hes=i6 but_i=b-3i5 but_im=b4c-10
but_its=i-6v6 but_lamanana=o-7q3 but_lamanana_$=o-7q3 but_my=c4 but_not=e3 but_not_that=e4 butt=v5
button=c3 button__$=c6 button_battery=c6 button_battery_$=c6 buzz=d7 by=a-8n3q3 by__$=q4
by__again=n4 by__desk=v5 by__name=e4v-4 by__time=b3 by_a=b3v-3 by_me=n4 by_me_again=n4
by_mistake_$=c3 by_that=e4v-4 by_that_name=e4v-4 by_the=e-3v12 by_the_desk=v5 by_the_time=b3
by_then=b8 by_then_$=b7 bye=b-5g8u5v-5 bye_$=b-5g8u4v-3 c=o16v-11 cab=i4 cabeza_$=v-3 cada=b-3
cadera=c-3e5 cadera_$=c-6e5 cai=b-5c8 cai_en=c4 calendar=a-3g8 calendar_$=g6 calentura=c5
calentura_$=c4 caliente=c6 calificar=m5v-3 calificar__$=m5v-3 call=a-5c-4d12e-6g4h-3i-3j6q-3v-10
call_$=a-8b-4d6g3m3v-12 call_911=b4d-6 call_911_please=b3d-3 call__$=a3b-6d3g-11 call__after=g4
call__again=a8 call__anymore=a7 call__cops=b7d-4 call__i=a-9d6 call__im=d5 call__please=a-4
call__today=d-4 call__work=a6d-3 call_back=a4b5 call_back_$=a7g-3 call_later=g4 call_later_$=g4
call_list=s3 call_list_$=s3 call_me=a-6b-10d19g3q-5t4 call_me_$=a-6d8g-14t3 call_me_after=g4
call_me_again=a6 call_me_back=d5 call_me_i=a-9d6 call_me_im=d5 call_me_today=d-4 call_my=a5g-6
call_my_work=a6d-3 call_off=j3 call_the=b11d-7 call_the_cops=b7d-4 call_you=d-3 calle=i3
called=e4j-3v9 called_$=b4 called__$=b-6e5 called__to=j-3 called_in=j-3 called_in_to=j-3
called_me=b-4v20 calling=a7c3d-5e4m4v-6 calling_$=a9 calling__$=m4 calls=a7d-3v-4 calm=b3c-7
calm__$=b3 calm_down=b3c-7 calm_down_$=b3 calor=v7 calor_$=v6 cama=c7v-4 cama_$=c8 cama_de=b4
cambiar=f3h5v-3 cambiar_$=i-3 cambiar__cita=f6k3 cambiar_de=h6k-6 cambiar_la=k6 cambiar_mi=f6
cambiar_mi_cita=f6 cambie=l3v3 cambie__opinion=l3 cambie_de=k-4l3v9 cambie_de_opinion=l3
cambiela_$=k4 cambien=k3q3 cambien__cita=q3 cambien_mi=q3 cambien_mi_cita=q3 cambienme=h3 cambio=e4
cambio_de=e4 came=a-4c3l-4n3 came__$=c8j3v-7 came__and=c3 came_back=b4c4n-4 came_back_$=b4c3n-3v-5
came_out=c4 came_out_$=c3 came_up=b-3c-4j3k3 came_up_$=j3 caminar=c5 caminar_$=c5 camino=g6
camion=v6 can=a-5b-9c-3d8f3g3k4p-5q3u-4 can__$=v-7 can__bring=v8 can__call=d4 can__come=k5v-9
can__do=m7q3v-9 can__doctor=v6 can__get=v-6 can__help=e5 can__husband=b-4h4v5 can__just=d8
can__me=a-9b-4i9l4p-3q-3r3v-7 can__monday=f8 can__move=c4v-3 can__nurse=v-4 can__on=b3
can__pick=d-4v-3 can__remove=v3 can__reschedule=f10 can__see=v-5 can__send=i4 can__speak=d9f-4
can__switch=e3 can__take=v5 can__that=j3 can__walk=c5 can_barely=c5 can_barely_walk=c5 can_come=f8
can_do=v-3 can_drive=p-3 can_drive_me=p-3 can_hold=b4 can_hold_on=b4 can_i=b-10e4g-3i-12j-8m-3q3v3
can_i_bring=v8 can_i_come=k5v-9 can_i_get=v-5 can_i_reschedule=f10 can_i_speak=d7f-3 can_i_take=v5
can_make=b5 can_my=b-4h4i-4v7 can_my_husband=b-4h4v5 can_see=v-3 can_stop=r4 can_take=i7
can_take_me=i7 can_text=a-4l4 can_text_me=a-4l4 can_we=k7v-11 can_we_do=v-3 can_we_move=c5
can_you=c-5d5i3m4 can_you_call=d3 can_you_just=d7 can_you_send=i4 can_you_switch=e3
cancel=a4j4k-3q-3v-3 cancel_$=c-3v4 cancel__$=j7k-3v-6 cancel__and=j4 cancel__appointment=c3f7j4k-6
cancel__reschedule=j-3k3 cancel__text=a4j-8 cancel__visit=c3j4 cancel__you=a5j-3 cancel_and=j-3k3
cancel_and_reschedule=j-3k3 cancel_everything=a5 cancel_everything_and=j4
cancel_everything_you=a5j-3 cancel_it=a-15j7 cancel_it_$=a-14j14 cancel_my=c7f4j9k-9v-4
cancel_my_appointment=c3f7j3k-5 cancel_my_visit=c3j3 cancel_that=j8 cancel_that_$=j6 cancel_the=j-3
cancel_these=a6j-5 cancel_these_$=a5j-4 cancelar=j3k-4 cancelar_$=a-13j11k-5 cancelar__$=a7
cancelar__cita=j3k-12s-3v-7 cancelar__lo=a8 cancelar__mensajes=a11v-5 cancelar__que=j4
cancelar_esto=a3 cancelar_esto_$=a3 cancelar_la=a5j3v-3 cancelar_la_cita=k-7s-3 cancelar_los=a13v-5
cancelar_los_mensajes=a11v-5 cancelar_mi=a-10k-4l3 cancelar_mi_cita=k-3 cancelar_todo=a8
cancelar_todo_lo=a8 cancelaron=v5 cancelaron_el=v5 canceling=j7v-5 canceling_$=j7v-5
cancellation=k4v3 cancellation__$=v18 cancellation_police=v9 cancellation_police_$=v9
cancelled=i3j4v-4 cancelled_$=i4j7v-13 cancer=b5c-5f-3j-3v5 cancer__back=b6 cansada=a4
cansada__tanto=a4 cansada_de=a4 cansada_de_tanto=a4 canso=b-3c6 canso__nada=b-3c6 canso_con=b-3c6
canso_con_nada=b-3c6 cant=a-13b4c4e-7g3h-6s-4 cant_$=g3v-5 cant__$=b3c-10f3g14k-4 cant__any=f3p10
cant__anything=b-6c14v-4 cant__crying=v-4 cant__doing=b5 cant__down=c-5 cant__for=i3 cant__from=c-3
cant__good=b-4c11 cant__hes=b6c-3 cant__his=c3 cant__im=b7c4k8 cant__in=g-3v10 cant__it=c-5f-3i5v-7
cant__me=i3 cant__much=b7 cant__my=b-6c11g-5i-3k-5v-8 cant__nothing=b-8c12 cant__now=g4
cant__on=b9g-3i-3 cant__out=b-5c3 cant__right=c10g-8 cant__straight=c-5 cant__that=n4
cant__the=b4v-3 cant__there=c-7i8 cant__this=d5f7 cant__to=b-6c5v7 cant__up=c6i-5 cant__well=v8
cant__with=b3 cant__worrying=b3 cant__you=n5 cant_be=v9 cant_bear=b3 cant_bend=c3 cant_breathe=f5
cant_breathe_$=f5 cant_breathe_from=b4c-7 cant_breathe_good=c3 cant_breathe_im=c4 cant_calm=b3c-7
cant_calm_down=b3c-7 cant_come=b-3k10 cant_cope=b6c-3 cant_cope_$=b4 cant_do=d4k7p5 cant_do_any=f5p4
cant_do_this=b8d5 cant_drive=c4i3 cant_drive_$=c6 cant_eat=c3v-3 cant_eat_$=b3c3 cant_feel=c-7
cant_get=b-8c6v-8 cant_get_my=c4 cant_get_there=c-5i8 cant_get_up=c6i-5 cant_go=b6 cant_go_on=b12c-5
cant_go_to=b-4c5 cant_hear=b-13c-6n14 cant_hear_$=c-12n8 cant_hear_nothing=b-4c10 cant_hear_you=n5
cant_hold=g-3 cant_keep_anything=b-4c3 cant_keep_doing=b5 cant_know=b8 cant_live=b5
cant_live_with=b3 cant_make=b-21c-5j3k10n3p3v-3 cant_make_any=b-3p6 cant_make_it=b-17c-4i4j3k9
cant_make_that=i-4n5 cant_now=g3v-3 cant_now_$=g3v-3 cant_read=b-9f9v7 cant_remember=c4
cant_remember_his=c3 cant_see=c7 cant_see_good=c9 cant_sit=b-3 cant_sit_$=b-3 cant_sleep_$=b3
cant_stop=b12u5 cant_stop_crying=v-4 cant_stop_worrying=b3 cant_take=b16k-8v-5
cant_take_it=b11k-7v-4 cant_take_much=b7 cant_talk=b11c-6d-5g6 cant_talk_$=b6c-14g11
cant_talk_hes=b6c-3 cant_talk_now=g4 cant_talk_right=c10g-8 cant_think=c-5 cant_think_straight=c-5
cant_walk=b-3c8g-4 cant_walk_on=c8 cant_walk_that=i3 car=a-3c-6g-4i11l-3s-8 car_$=i9v-7 car__$=i3s-4
car__a=v5 car__so=i3 car__start=i4 car__the=b4 car_has=v5 car_has_a=v5 car_wont=i6 car_wont_start=i4
cara=b3 cara_$=c-4v5 carajo=a4 card=b-5v6 card_$=a-3v5 cardiologo_$=v14 care=b6h3i-4u5v-8 care_$=u5
care__happens=b3 care_what=b3 care_what_happens=b3 caregiver__mean=b3 caregiver_is=b3
caregiver_is_mean=b3 cares=a5 cares_$=a5 carro=b-4c-3i6 carro_$=b-3v-4 carta=b3v3 carta__la=v3
carta_para=v6 casa=b8c-4e5v-3 casa_$=e4 casi__pego=b3 casi_le=b3 casi_le_pego=b3 cast=v12 cast_$=v7
cat=v4 caught=c7v-6 cayo=b-4c5e-3 cayo__la=c3v-5 cayo_mal=v-5 cease=a3 cell=d7v-3 cell_$=a-5d7e3
celular_$=b4 celular__$=v4 celular_de=e3 celular_se=v4 cerca=i-5v4 cerca_$=i-5v4 cero=t6v-7
change=c-3h5j-8k10q4 change__appointment=j-7k4q4 change__time=k5 change__to=k3q3 change_it=k4
change_it_to=k3q3 change_my=h4j-7k5q3 change_my_appointment=j-7k4q4 change_the=k4 changed=b-4j3l3
changed__$=c4 changed__mind=b-3j3l6 changed_color=c4 changed_color_$=c4 changed_my=b-4j3l4
changed_my_mind=b-3j3l6 changing=g4 charge=d3 charge_$=d3 chat=a-6v10 chat_$=a-6v10 checar=g7v-5
check=g5k3 check__my=k7 check_on=g-4k7 check_with=b-3g10 checking=u3 checking__me=u3 checking_on=u3
checking_on_me=u3 checks=v3 checkup=r4 checkup_$=r3 chemo=q-8v8 chequeo=v6 chequeo_$=v6
chest__$=c10f5p3v-3 chest_feels=v-5 chest_hurts=p3 chest_hurts_$=p3 chest_pain=c-10v8
chest_pain_$=c3 chest_pains=f5 chest_pains_$=f6 children=b3 chinese=f4 chinese_$=f3 chinguen=a3s-5
chinguen_$=a3s-5 chip=e6 chofer=c-6i5 choke=c5 choking=c8 chole=a6 choose=a3 choose__opt=a3
choose_to=a3 choose_to_opt=a3 chorro=c4 chorro_$=c4 christmas=e3 christmas_$=e3 ciatica=c6
ciatica_$=c6 cierra=c3f6 cierra_$=b-7c7f7v-9 cigarettes=b3 cinco=o3
cita=a-5b-10c-6f3g-9h-4j5k6m4n-4p-3v-3 cita_$=a-10b-4c-3m-3q-10v3 cita__el=k-4q4 cita__manana=f4
cita__martes=j3k-3 cita__otro=f3 cita__que=m4q-4 cita__viernes=q4 cita_al=k3q9 cita_al_viernes=q4
cita_del=j6k-5 cita_del_martes=j3k-3 cita_para=f5k-5m4 cita_para_el=k-4q4 cita_para_otro=f3
cita_please=k-4 cita_please_$=k-4 cita_y=a3 claro=r14s-6v-6 claro_no=r3 clase=g5 clase_$=g5
class=g3r-3 clavo=c5 clavo_$=c5 cleared=c-6v3 cleared__$=c-4v4 cleared_up=c-6v3 cleared_up_$=c-4v4
click=h8v-4 clinic=e3h-3k-3v4 clinic_$=e7v8 clinic__$=b4 clinic_down=b4 clinic_down_$=b4
clinica_$=b3v-4 clinica_es=m-3v7 clogged=n4v-4 cloro__querer=c3 cloro_sin=c3 cloro_sin_querer=c3
close=v4 close_$=b-4 close__eyes=b5c-4 close_my=b5c-4 close_my_eyes=b5c-4 closed=b4 closet=v5
clot=c4v-4 coach=b4 coach__me=b4 coach_touched=b4 coach_touched_me=b4 coffee=v5 coffee__$=v4
coin=b-3c5 coin_$=c4 cold=j3v-4 cold_$=c4v-5 colicos=c4 color=c5 color_$=c4 coma=b-3 coma_im=b-3
come=b3d-5f5g-10h-4i4j5k5l-4n7q4v-5 come_$=c5j3v-7 come__$=n7 come__me=d-3i7 come__what=k5
come__with=v10 come_again=n10 come_again_$=n8 come_back=b5 come_get=d-3i7 come_get_me=d-3i7
come_in=b-6g-5j3q4 come_in_$=j3 come_monday=f6k3 come_y=b5 comer=a-6b-4k-3v7 comer_$=a-6v3
comer__bebe=b-4 comer_al=b-4 comer_al_bebe=b-4 comer_nada=c3 comer_nada_$=c3 comes=v5 comida=c3
comida_$=b3c3v-6 coming=a-4e-3g-5j8r3 coming_$=b-6c-6j12u3v4 coming__me=b3 coming_back=b3
coming_back_$=b3 coming_for=b3 coming_for_me=b3 coming_from=c4 coming_in=b-5 coming_in_$=b-4
como=a4g-5n3 como_$=a-10n17v-8 como__$=a-5i7n3r5 como__de=v4 como__esto=a4 como__las=n-4q3
como__los=a12v-6 como__mataron=b3 como__mi=m5v5 como__sin=b4 como_a=n-4q4 como_a_las=n-4q3
como_consiguieron=m5 como_consiguieron_mi=m5 como_funciona=m4 como_funciona_esto=m4 como_ir=i7
como_ir_$=i7 como_llegar=s3 como_llegar_$=s3 como_lo=b3 como_lo_mataron=b3 como_me=a3 como_no=r9s-6
como_no_$=r8s-5 como_quito=a4 como_quito_esto=a4 como_se=m9n-7 como_un=v4 company=g8 complaint=d4
complete=n3 complete_$=n3 complicated=d4 compre=e7v-3 compre_este=e8 comprendo=f6 comprendo_$=f6
computadora=d-6m4 comunicar=d8 comunicar_con=d5 comunico=d-4g4 comunico_$=d-3
con=d5f-7h4i-8j-5k-4l-6n-8 con__$=a-5c14g-3m-8r3v-7 con__cigarro=b5 con__de=d4 con__doctor=b-3e-6v7
con__llamadas=a3 con__machete=b3 con__me=d4 con__medico=r-3 con__mensajes=a15v-4 con__mismo=v4
con__no=h5 con__persona=d-4e4h3 con__tengo=m3 con_alguien=d5 con_alguien_$=d6h-8
con_alguien_de=d4h-3 con_el=b11c-12d9g-4q-3v3 con_el_$=b6h5 con_el_mismo=v4 con_ella=h3 con_esa=a3
con_ese=h3 con_gusto=r3 con_gusto_$=r3 con_la=a-4d3e-4 con_las=a3 con_las_llamadas=a3 con_los=a11v-3
con_los_mensajes=a10 con_mi=g5 con_nada=b-7c11 con_nada_$=b-7c11 con_otra=d-5e6h7
con_otra_persona=d-5e6h5 con_otro=r-3 con_otro_medico=r-3 con_patel=h8 con_que=h-7v8 con_quien=d5h3
con_quien_tengo=m3 con_un=v-5 con_un_machete=b3 con_una=a-5e-5h3m4v5 con_una_doctor=h6 confio=b4h5
confio__mi=b5 confio_en=b4h5 confio_en_mi=b5 confirmo=g4 conflict=k3 confundido=b-3c5
confundido_$=b-3c5 conmigo_$=a4 connect=d3 connect_me=d3 connection=n5 connection_$=n5
conocimiento=c4 conocimiento_$=c4 conozco=e7 conozco_$=e5 consent=a4v-5 consent_$=a11v-4
consent_to=a-4 consentimiento=a6 consentimiento_$=a6 consiguieron=m5 consiguieron_mi=m5 consuelo=b3
consuelo_$=b3 consulta=j3v3 consulta_$=v3 consultarlo=g3 consultarlo_con=g3 contact=b-3f5
contact__$=f-3j3 contact__again=a-3 contact_me=f6 contact_me_$=f-3j4 contact_me_again=a-3
contacted=a6b-3 contacted__$=a3 contacting=b4 contacting_me=b4 contestar=m5v-9 contestar__$=m5v-9
contesto=g4v8 contesto_$=g4v8 continuar=l5 continue=l6 contractions=c5 conviene=f3o4 conviene__$=f4
conviene_mas=f4 conviene_mas_$=f4 cooking=b-3g9v-3 cooking_$=g7 cool=v3 cool__$=v3 copay=b-3v4
copay_$=v7 copd=c6 cope=b6c-3 cope_$=b4 coping=b11c-3 coping__all=b6 coping_at=b6 coping_at_all=b6
cops=b7d-4 cops__$=b6d-3 cops_please=b6d-3 cops_please_$=b6d-3 corazon=c3 corazon_$=b-3c7
corazon__$=b4c-9 corazon__mil=c4 corazon_a=c4 corazon_a_mil=c4 corazon_roto=b5c-9
corazon_roto_$=b5c-9 corran=v11 corran__uno=v8 correct=v-6 correcto=e-4v-4 correo=v6 corriendo=v3
corta=b6c-3n3 corta_$=n3 cortando_$=n7 cortar=a-3b5 cortar_$=a-3b5 corte__muneca=b7c-5
corte__un=b-4c3 corte__venas=b6c-5 corte_con=b-4c3 corte_con_un=b-4c3 corte_las=b13c-11
corte_las_muneca=b7c-5 corte_las_venas=b6c-5 cortenla=a4 corto=n5 corto_$=b-7n6 cosa=n9v-8
cosa_$=n9v-8 cosas=c5n-3 cosas_$=b3v6 cosas__no=c5 cosas__sentido=b-3 cosas_que=c5 cosas_que_no=c5
cosas_sin=b-3 cosas_sin_sentido=b-3 cost=v4 costs=v3 costs__arm=v3 costs_an=v3 costs_an_arm=v3
cough=f3v8 cough_$=c-4f4v8 cough_is=c3 coughing=c6v-7 could=c-3k6r-6 could__$=h3k5r-3
could__come=k-3 could__not=a6 could__phone=g3 could_a=i4 could_be=r-3v12 could_be_$=r-3v12
could_i_come=k-3 could_see=h3 could_see_$=h3 could_somebody=g6 could_somebody_phone=g3
could_you_not=a6 counting=b5 counting__pills=b5 counting_my=b5 counting_my_pills=b5 course=r5
covered=c3 covid=c-3e5v3 covid_$=e6 cowboys=b-3v7 cowboys_$=b-3v7 coworker=c-3 crap=c6 crap_$=c5
crash=b3v-4 crashing=c-7v6 creo=v-6 creo__me=c3 creo_que=c4 creo_que_me=c3 creole=d-4 cried=b-3
crisis=b12v-8 crisis_$=b8v-3 crisis__$=b3 crisis_line=b3 crisis_line_$=b3 cross=v3 cry=b3
crying_$=v-4 crying__$=b5 crying__the=b10 crying_anytime=b5 crying_anytime_$=b5 crying_from=b-11v8
crying_since=b9 crying_since_the=b9 cual=m3o-7v3 cual__la=n9o-6v-5 cual_cita=m3 cual_era=n9o-6v-5
cual_era_la=n9o-6v-5 cual_es=m3n-5v5 cuales=n8 cuales__las=n4 cuales_eran=n4 cuales_son=n3
cualquiera=h3r6 cualquiera_menos=h6 cuando=a-3g3q5 cuando__$=m4 cuando__a=g10v-14 cuando__mi=v9
cuando_me=b-3c5g-4 cuando_toma=b3 cuando_toma_$=b3 cuando_usted=q5v-3 cuanto=c-4v9 cuanto_me=n5
cuarto=b3 cuatro=v-3 cuello=b8c-3 cuello_$=b9c-3 cuerpo=b-3c3 cuesta=v7 cuesta__$=c3
cuesta__ojo=c-6v6 cuesta_respirar=c3 cuesta_respirar_$=c3 cuesta_un=c-6v6 cuesta_un_ojo=c-6v6
cuidadora=b5c-3 cuidadora_$=b5c-3 cuide=b-4u7v-3 cuide_$=b-4u7v-3 curiosidad=b-3v3 customer=d3v-5
cut=c3n5v-7 cut_$=c3 cut__$=a-13n13 cut__close=b-4 cut__hand=c4 cut__out=a12b-3n-7 cut__wrists=b6c-3
cut_it=a10n-7 cut_it_out=a10n-7 cut_my=c3 cut_my_hand=c4 cut_myself=c-5 cut_off=a-10n9
cut_off_$=a-10n9 cut_out=b-3n4 cut_out_$=n4 cut_wont=b-6c9 cut_wont_close=b-4 cutting=b6c-5
da=a-4f-5i3n-3 da__$=c9 da__que=b3 da_de=v3 da_igual=r5 da_igual_$=b4 da_miedo=b6 da_miedo_que=b3
da_pena=b-4v7 da_vueltas=b-4c4 da_vueltas_$=b-4c4 dad=c3 dads=e3 dads__$=e4 dale=r7 dale_el=r3
dame=g4 dan=a-3 dan__$=v5 dan__de=b5 dan_ganas=b3 dando=b-3g3v-3 dando__comer=b-4 dando_de=b-4
dando_de_comer=b-4 danger=v5 danger_$=v5 dano__inyeccion=c3 dano_la=b-3c5 dano_la_inyeccion=c3
dark=b12v-5 dark__$=b8v-3 dark_thoughts=b6 date=b4h-3k11n-6 date_$=b8h-3k8n-5 dates=k3v-3 datos=a3
datos_$=a3 daughter=o3 daughter__at=b3 daughter__her=c3 daughter__me=g-3 daughter__this=v8
daughter_broke=c3 daughter_broke_her=c3 daughter_cant=i3 daughter_drives=g-3 daughter_drives_me=g-3
daughter_set=v8 daughter_set_this=v8 day=b6c-3k5n-8p-3q-6v9 day_$=b5g-8p-3v7 day__$=k3 day_for=k3
day_please=k3 day_please_$=k3 days=c3f5n7v-9 days_$=f6i4v-6 de=c-7g-3i-5m6o-3s3
de__$=e5f-6g-5h3i-7j-9k-3m-6r6t-3u3 de__3=q3 de__5=f6 de__a=n5 de__al=c6v-8 de__anoche=b-5v3
de__cama=b3 de__cara=c-5v5 de__casa=b10 de__cita=f-3 de__cuidadora=b5c-3 de__de=b-7t8
de__del=o-4t8v-6 de__dias=f6 de__doctor=h-7m9v-6 de__en=a-3l7 de__gripe=c-5v7 de__lista=a10l-6
de__manera=n4s4 de__me=a-3b-4m9 de__mensajes=a7f-3v-4 de__mi=j5 de__nervios=b7 de__no=v4
de__oficina=v-4 de__operacion=c3v-4 de__please=f9 de__que=b4c4 de__quiero=a3 de__sacaron=a-4m5v-5
de__tengo=c3 de__vez=b6 de_acuerdo=r4 de_acuerdo_$=r4 de_ahi=a7v-10 de_ahi_$=a6v-9 de_alta=l4
de_ansiedad=b3 de_avisarme=a-4u3v6 de_avisarme_$=a-3v7 de_baja=a10b-4c-3j5 de_baja_$=a12v-4
de_baja_mi=j5 de_baja_por=v3 de_cabeza=c-3v3 de_cabeza_$=c-4 de_calor=v4 de_camion=i-3v3
de_comer=a-6g7 de_comer_$=a-6g3 de_comer_al=b-4 de_doctor=h3 de_donde=a-4m10v-8 de_donde_me=a-5m6
de_donde_sacaron=a-4m5v-5 de_el=e5 de_el_$=e5 de_esa=f6 de_escribirme=f7 de_esos=f3 de_esos_dias=f6
de_espalda=c-6v6 de_espalda_$=c-4v3 de_esto=b-4m-8 de_esto_$=b-4m-8 de_fumar=a-4v5 de_ganas=b-6
de_gomez=h6v-3 de_gomez_$=h6v-3 de_hambre_jaja=v-7 de_hoy=v4 de_julio=v6 de_julio_$=t-5v7
de_la=a9b10c-4l-4n-5o-6s7 de_la_cama=b3 de_la_cara=c-5v5 de_la_casa=b6 de_la_cuidadora=b5c-3
de_la_gripe=c-5v7 de_la_lista=a8l-3 de_la_oficina=v-4 de_la_operacion=c3v-4 de_las=b-5f3o3q4
de_las_3=q3 de_las_5=f6 de_llamar=a4 de_llamar_$=a3 de_llamarme=a4 de_llamarme_$=a4 de_llegar=b-3
de_llorar=b8s-3v-4 de_llorar_$=b8s-3 de_lo=b5v-3 de_lo_que=b5 de_los=b10v-9 de_los_nervios=b7
de_mas=c14 de_mas_$=c5 de_medico=h3 de_medico_$=h3 de_mensajes=a7s5v-6 de_mensajes_$=a4s5v-5
de_mi=f-4i3 de_mi_$=b3 de_miedo_$=b3v-4 de_miedo_anoche=b-5v3 de_nada=b4u12v-3 de_nada_$=b4u12v-3
de_ninguna=p-5s8 de_no=a10 de_nuevo=a-7l4n10v-8 de_nuevo_$=a-5n11 de_opinion=l3 de_parte=m3
de_parte_de=m3 de_pastilla=c5 de_pastilla_$=c5 de_pastillas=b8 de_pastillas_$=b7 de_pensar=b4
de_pensar_en=b4 de_peso=c5 de_peso_$=c4 de_que=b-6h-8m18n-6 de_quien=a-4m6 de_risa=v8 de_risa_$=v4
de_salud=u-4v4 de_salud_$=u-4v4 de_sangrar=c8v-3 de_sangrar_$=c8v-3 de_sangre=m3 de_sangre_$=m3
de_siempre=h3 de_tanta=b7c-5 de_tanto=a4v-3 de_tanto_mensajes=a4v-3 de_todo=b7v-5 de_todo_$=b7v-5
de_toser=c6 de_toser_$=c6 de_trabajo=e3 de_trabajo_$=e3 de_una=b5m-6 de_una_vez=b6
de_verdad=b-5d5m5v-8 de_verdad_$=d5m3v-7 de_viaje=b-3 de_vivir=b3 de_vivir_$=b3 de_vomitar=b-3c5
de_vomitar_$=b-3c5 de_vueltas=a-3l3v3 deactivate=a3 dead=c-4e4i8r-4 dead_$=b-7r-3v7 dead__$=b3
dead_inside=b3 dead_inside_$=b3 dead_stop=e6 dear=b-3c3d6 dear_$=d4 death=b5v-3 debe=m5 debo=v6
debo__de=v3 debo_dejar=v3 debo_dejar_de=v3 deceased=e6 deceased_$=e6 decided=g5j3 decir=n3
decir_$=n3 decirle=b4v6 decirlo=n5 decline=r-4s7v-5 decline_$=s6v-3 dedo=b-5 dedo_$=b-5 dedos=c3
deep=c3 deja=b7v-5 deja__$=a-7b4 deja_de=a9 deja_salir=a-10b7 deja_salir_$=a-7b4 dejame=a3g-6v4
dejame_en=a4 dejar=a5 dejar_de=a5 deje=a-9f5g4v7 deje__azucar=v5 deje__carta=b3v-3 deje__fumar=a-4v5
deje_de=f6g-3v3 deje_de_fumar=a-4v5 deje_el=b-3v12 deje_el_azucar=v5 deje_una=b7v-6
deje_una_carta=b3v-3 dejelo=s3v-3 dejelo_para=g3 dejeme=a3g5v-7 dejeme__$=a6 dejeme__con=g3
dejeme_consultarlo=g3 dejeme_consultarlo_con=g3 dejeme_en=a6 dejen=a3 dejen__avisarme=a-4v7
dejen_de_avisarme=a-4v7 dejenme=a6 dejenme__paz=a7 dejenme_en=a8 dejenme_en_paz=a7 dejo__llorar=b3
dejo_de=v3 dejo_de_llorar=b3 del=a-5e-8h-4k-6n-3s-4t5 del__$=f5k-3m-5v-3 del__de=m3v-5 del__no=e-3
del_bano=b-3c3 del_bano_$=b-3c3 del_doctor=o-3v8 del_dolor=c8v-7 del_dolor_$=c3 del_martes=f7j3k-4o4
del_martes_$=f8 del_mediodia=v-3 del_mediodia_$=v-3 del_trabajo=e-3 delay=j-4k5
delay__appointment=j-4k5 delay_my=j-4k5 delay_my_appointment=j-4k5 dele=j8 dele_mi=j8 delete=a4
delete__$=a6 delete_me=a6 delete_me_$=a6 delete_the=a-4 deme=o3v-4 deme__$=k3 deme_la=o4 deme_un=g3
dementia=a3 denme=b-4d6l3 denme__alta=l4 denme_de=l3 denme_de_alta=l4 dense=a-8e11 dense_$=a-7e10
dentist=h6 dentist__$=h3 dentista=g4 dentista_$=g4 dentro=b8 dentro_$=b8 denunciar=a5 depende=v6
depends=v6 depends_on=g-6v6 depre=b10v-8 depre_$=b9v-7 depresion=c-3 depresion_$=v3 depressed=v7
depressed_$=v3 depressed_to=b5 depression=b5 depression_is=b5 desaparecer=b4 desaparecer_$=b4
desde=c6g-9n5q-5r4v-3 desde__$=g-8r6 desde__manana=c5 desde__tomo=b-3 desde_anoche=f3
desde_anoche_$=f4 desde_el=c-3n7 desde_la=b-3c6 desde_la_manana=c5 desde_que_tomo=b-3 desea=m4
deseo=a3 deseo_recibir=a3 desist=a6 desist_$=a6 desk=b-4d8 desk_$=b-3d4 desorientado=c3
desorientado_$=c3 despacio=n6 despacio_$=n6 despair=b4 despair_$=b4 despedida=a-4b3
despedida_$=a-4b3 despertar=b4 despierta=b-3 despierta_$=b-3c3 despues=b-6g9i-4j-3q5v3
despues_$=g10i-3 despues__la=c5v-5 despues__las=b-3f4q4 despues_de=b-3f4q4v-6 despues_de_la=c5v-5
despues_de_las=b-3f4q4 desuscribanme=a4 desuscribanme_$=a4 desvanecer=b-3c3 desvanecer_$=b-3c3
detener=a4 detener_$=a4 devuelvo=b-5c5 devuelvo_$=b-4 di=a-3b-6c10l3 di_de=c7 dia=e-3h-5k6q-5u5
dia_$=b6g6k-8p3u8v-11 dia__$=g-6k8 dia_me=b-6v7 diablo=b6c-5 diablo_$=b6c-5 dial=v8 dialysis=q3
dialysis_$=q3 dias=c5f4k-3n4o-3q-3v-6 dias_$=c4n3 dias_sin=c4v-3 dice=b5g4v-6 dice__se=b6c-3
dice_que=b6 dice_que_se=b6c-3 diciembre=e5 diciendo=b-3 diciendo__sin=b-3 diciendo_cosas=b-3
diciendo_cosas_sin=b-3 did=a-7c5h-5v7 did_$=c3 did__ask=m-5 did__get=a-6m4v4 did__say=m-4
did_you=a-7n4 did_you_ask=m-5 did_you_get=a-6m4v4 did_you_say=m-4 didnt=b-4n7 didnt__$=n4
didnt__any=a-5v11 didnt__for=a5 didnt__that=n4v-9 didnt__to=a3 didnt_ask=a5 didnt_ask_for=a5
didnt_get=a-6v8 didnt_get_that=v-4 die=b8e-5v-3 die_$=b14v-7 die_for=b-6v9 died=b-3v4 died_$=v7
died__$=e-3i-4v3 died__i=i4 died__that=b3v-5 died_in=e8v-14 died_in_that=b3v-5 died_so=i3
died_so_i=i3 dieron=e3 diez=t6v-3 diez_$=t6v-6 different=d-5g-3j-3k4 different__$=e4f5h-3k5
different__please=h5 different_clinic=v7 different_day=k5 different_day_please=k3
different_doctor=f5k3 different_doctor_$=f6 different_one=h3k-5 different_one_$=k-5
different_time=h-3k10 different_time_$=h-3k10 digalo=n4 digame=n4 digame__vez=n4 digame_otra=n4
digame_otra_vez=n4 digo=c-4g6n-3q-3v-3 digo_$=g6 dije=a6 dijo=a-3c-3n11p-3r-3v-7 dijo_$=c-3n12p-3v-6
dijo_que=b4 dinero=b3 dio=b-14c13e-3 dio__$=b-5c4 dio__asma=c3v-5 dio__ataque=c3 dio_covid=v3
dio_covid_$=v3 dio_el=c3v-3 dio_el_asma=c3v-5 dio_un=c5 dio_un_ataque=c3 dios=b4c-4e5i-3
dios_$=e7u-10v6 dios__bendiga=u5 dios__bien=u-4 dios__la=b-4 dios__me=b4 dios_estoy=u-4
dios_estoy_bien=u-4 dios_la=u4 dios_la_bendiga=u4 dios_me=b4u4v-5 dios_me_la=b-4 dios_que=b4
dios_que_me=b4 diosito=b7 direccion=f3v6 direccion_$=f4v3 dis=m9 dis_$=m4 discharge=b-3c6
discharge_$=b-3c5 discontinue=a8l-3 discontinue_$=a3 disculpe=a-3b3 disculpe_tengo=c-3 ditch=j3
divorced=e3 dizziness=c-4v3 dizziness_$=c-4v3 dizzy=c7v-3 dnc=a10 dnc_$=a10
do=b-4c-19d5e-11g-12h4l3n-12p5r3t-5u-11v4 do_$=f3m14r5v-20 do__$=r3v-10 do__accept=v3 do__all=i6
do__anymore=b-6k11 do__close=v3 do__do=i-4m7 do__get=a-7v9 do__guys=i4
do__have=a3d-5e-3f6g-4h8i-9m-5p3q5 do__i=b3 do__it=m3 do__keep=v-6 do__make=v-3 do__morning=o3
do__need=i-6v11 do__of=f6p3 do__offer=i3 do__pay=i7v-11 do__press=a4 do__stop=a-3v6 do__stupid=b4
do__take=i-7v11 do__the=l4 do__tomorrow=g-4 do__turn=a4 do__want=m3v6 do__with=d7 do_any=f5p4
do_any_of=f6 do_i=a5b-8c-7d5f-6h3m-4v10 do_i_get=a-7v9 do_i_have=a6h4 do_i_make=v-3 do_i_need=i-5v11
do_i_press=a4 do_i_turn=a4 do_it=g-4k-5r8v-8 do_it_$=r9v-8 do_it_tomorrow=g-4 do_something=b9v-3
do_something_i=b4 do_something_stupid=b4 do_the=i3 do_this=b7d8 do_this_with=d5 do_thursday=b-4k6
do_tomorrow=o5q-4 do_tuesdays=b-4k7 do_with=a5b-4m3v-3 do_with_it=m3
do_you=a-10b-8d-8e-7g-4i5n-7q4r-4u-10v13 do_you_accept=v3 do_you_all=i6 do_you_close=v3
do_you_do=i-4v8 do_you_guys=i4 do_you_have=b-3d-3f7h4i-7p3q5 do_you_keep=v-6 do_you_need=v3
do_you_offer=i3 do_you_pay=i7v-11 do_you_take=i-7v11 do_you_want=m3v6 doble=c4v-3
doctor=a-3c-3d-4h4l-4p-9 doctor_$=b3c-5e-13g-4h12j-8k-3m3p-7r-5v6 doctor__$=d-9e9f-7h-7j4r4v-7
doctor__a=k3v6 doctor__call=v6 doctor__i=h-6 doctor__im=v3 doctor__is=h-3 doctor__me=b5v-9
doctor__no=a4 doctor__siempre=h3 doctor__who=h3 doctor_called=b4 doctor_called_$=b4 doctor_de=h4
doctor_de_siempre=h3 doctor_gomez=h-17o7v3 doctor_gomez_$=o8v-3 doctor_kim=d-4h4 doctor_kim_$=d-4h4
doctor_lee=d-3h3 doctor_me=c3h-3 doctor_no_$=h3 doctor_not=h6 doctor_not_a=h3 doctor_now=a4j3
doctor_patel=h-15v7 doctor_patel_$=h-16o-4v4 doctor_patel_is=h-3 doctor_please=h5 doctor_please_$=h6
doctor_ramos=h3 doctor_ramos_$=h3 doctor_says=v3 doctor_says_im=v3 doctor_se=h7 doctor_there=e8
doctor_there_$=e8h-6 doctor_this=h3 does=c-9e-3i-4m3v4 does__gomez=h-4v3 does__hurt=v11
does_doctor=h-4v3 does_doctor_gomez=h-4v3 does_it_hurt=v11 does_medicare=v-4 does_the=c-7v11
doesnt=r3v-4 doesnt__$=v5 doesnt__here=b-9e6 doesnt__which=r3 doesnt_live=b-9e5
doesnt_live_here=b-9e5 doesnt_matter=b4r5 doesnt_matter_which=r3 doesnt_work=p3 dog=b-4g-3n3
dog_$=b-6c8v-4 dog__me=c7 dog__sick=c-7 dog_bit=c7 dog_bit_me=c7 dog_is=c-7v8 dog_is_sick=c-7
dogs=v6 doing=b4u-6v4 doing__$=c5 doing_good=b4 doing_this=b4 doing_this_$=b5 doing_well=b-4c7u-6v9
doing_well_$=b-8c11v-3 doliendo=c3 dolor_$=b4t4v-3 dolor__$=v-5 dolor__cabeza=c-3v3
dolor__espalda=c-4v3 dolor__la=r4 dolor__no=b-6c7 dolor_de=c-5v3 dolor_de_cabeza=c-3v3
dolor_de_espalda=c-4v3 dolor_en=r3 dolor_en_la=r4 dolor_que=b-4 dolor_que_no=b-4 dolor_ya=c4v6
domingo=q3 domingo_$=q3 donde=h-4i-6m4o-3 donde__el=i-5v7 donde__la=v3 donde__mi=a-4m5v-5
donde__no=b7h-3 donde__pico=a7v-4 donde_le=a7v-4 donde_le_pico=a7v-4 donde_me=a-5c6m4v-3
donde_para=i-5v7 donde_para_el=i-5v7 donde_queda=v5 donde_queda_la=v3 donde_sacaron=a-4m5v-5
donde_sacaron_mi=a-4m5v-5 donde_voy=b7h-3 donde_voy_no=b7h-3 done=a3c-4s5v3 done__$=b5 done__dont=a3
done__everything=a-4 done__living=v-3 done__the=v4 done__this=v6 done_here=a3 done_here_dont=a3
done_with=v9 done_with_everything=a-4 done_with_living=v-3 done_with_this=v6 dont=a6b-3c-3l-5
dont_$=a12 dont__$=a-5b-3c-5e-8h6j-5q6v17 dont__a=a-4b10c-8e4f3h-8i4 dont__again=a5s-8
dont__any=a-3e10v5 dont__anything=b5 dont__back=b5g-3 dont__contact=e3 dont__good=c13v-5
dont__him=h3 dont__how=a4b6v-4 dont__i=b4 dont__it=c4j-4 dont__me=a14b-13e-4f4j7s8v-6
dont__my=a8b-3d-4e-7g10s-4 dont__myself=b7v-4 dont__out=a3 dont__patel=h4v-3 dont__reminders=a5
dont__safe=b5 dont__sending=a-4v4 dont__so=s5 dont__texting=a-10v8 dont__that=a-3e-3v6 dont__the=v-5
dont__these=v-5 dont__to=a-4b-10e9h-6j4v4 dont__what=f9v-11 dont__where=b-6v-7 dont__who=b8m-3
dont__your=v-3 dont_be=b-3 dont_bother=a-14s4 dont_call=a17d-12g-4 dont_call_back=b5g-3
dont_call_my=a7d-3 dont_care=b5v-5 dont_care_what=b3 dont_consent=a3 dont_contact=f6s5
dont_contact_me=f7s5 dont_enjoy=b5 dont_enjoy_anything=b5 dont_feel=c12v-12 dont_feel_good=c13v-5
dont_feel_safe=b5 dont_follow=a-3n6 dont_give=a-3v7 dont_give_that=a-3v7
dont_have=a-5b-7c-7e6g9h-7i6v7 dont_have_a=e4f3h-5i6 dont_have_any=v8 dont_have_my=g9 dont_kno=e4
dont_know=e5f3s-5v7 dont_know_$=b-3s-4v16 dont_know_how=b8v-4 dont_know_my=g3
dont_know_what=f7m6v-10 dont_know_where=b-6v-7 dont_know_who=b8m-3 dont_like=h4
dont_need=a7b-4f-3h-5j12v-9 dont_need_reminders=a4 dont_need_to=j4 dont_reach=a3 dont_reach_out=a3
dont_recognize=b4 dont_recognize_myself=b4 dont_see=b12c-4h-4i4 dont_see_a=b12c-4 dont_send=a8t3
dont_send_me=a3 dont_stop=a-15v10 dont_stop_sending=a-4v4 dont_talk=b-6 dont_talk_to=b-6
dont_text=d4s-3v-4 dont_text_$=d4 dont_text_again=s-6 dont_think=s5 dont_think_i=b5 dont_think_so=s5
dont_trust=e-4 dont_use=e-5 dont_use_this=e-4 dont_want=b-8e-5f-3p-3 dont_want_patel=h4v-3
dont_want_this=a4 dont_want_to=a-5h-3v6 dont_work=p11q3 door=b3e-3g3i-5 door_$=b9 door__$=i-4
dormir=g3 dormir_$=g3v-4 dormir_para=v7 dos=o6r-3 dos_$=o4v-3 dos__$=v9 dos__cuarto=f4
dos_horas_$=v3 dos_y=f3 dos_y_cuarto=f4 double=c5 down=a3c4j-3v-7 down_$=a4g4v-4 down__$=c10v-4
down_there=c10v-5 down_there_$=c10v-4 doy=a-4b6 doy__$=a-12b11 doy__baja=a6v-3
doy__consentimiento=a3 doy_de=a6v-3 doy_de_baja=a6v-3 doy_mi=a3 doy_mi_consentimiento=a3 doy_por=a-3
dread=b5 dreading=b3c-4 dream=b-7v8 dream_$=b-7v8 drive=c6 drive_$=c7g4 drive__$=g-4v7 drive__my=c-3
drive__that=b3 drive_after=c-3g-3v8 drive_lanoche_$=i5 drive_me=b-4p-3 driver=c-8i12v-6
driver_is=c-8i8v-5 drives=b-4i6 drives__and=g-3 drives__but=i3 drives_me=i4 drives_me_and=g-3
drives_me_but=i3 driving=f4g7 driving_$=f5 driving__me=d-5 driving__the=b4 driving_off=b4
driving_off_the=b4 drop=a4b-3j5q-5v5 drop_me=a4 drop_my=j6v-7 dropped=c4 drowning=b6 drunk=b3
drunk_and=b5 due=v3 due_for=v4 duele=b-4v4 duele_$=v-3 duele__$=u4v4 duele__el=f6 duele_gracias=v6
duele_la=v5 duele_mucho=f3 duele_mucho_$=c5 duele_mucho_el=f6 duele_nada=c-11v5 duele_nada_$=c-9v8
duermo=b7 during=c-3 dying=b-4c-4r4v4 dying_$=v-4 dying__get=b-3v4 dying__see=r3v4 dying_to=b-9r4v7
dying_to_get=b-3v4 dying_to_see=r3v4 ear=b-6c6 earlier=k6v-4 earliest=o3 early=i-4q3v5 early_$=q6
ears=n3 ears__clogged=n4v-4 ears_are=n4 ears_are_clogged=n4v-4 earth=b3 earth_$=b3 easiest=r3
easiest__you=r3 easiest_for=r3 easiest_for_you=r3 easter=a-3d3 easter__you=a-3d3 easter_if=a-3d3
easter_if_you=a-3d3 eat=c6g-4 eat_$=c4 eat__$=c3 eating=g3v7 eating_$=g3 echandole=b-3v6
echandole__$=b-3v6 echandole_ganas=b-3v6 echandole_ganas_$=b-3v6 effects_$=v9 effects__the=v-3
effects_from=v-3 effects_from_the=v-3 eh=n13v-5 eh_$=a-3n14v-4 eight_$=c-4 either=o-5q7
either__is=r7 either__or=q3r-4 either_one=q4r3 either_one_is=r7 either_tuesday=q3r-4
either_tuesday_or=q3r-4 el=a-5b-3e-4h-4l-3o4q4v3 el_$=b10c-5d-8h12i-3v-5 el_15=q4 el_20=g5
el_20_$=g5 el_21=q4 el_4=v3 el_4_de=v3 el__$=a-5b-10d10e-4f-6g5h-19m5o10q4r4t-6v6 el__a=c5f5o-7
el__bien=v3 el__con=r3 el__de=b-7h-3n-3v4 el__doctor=v4 el__el=c6 el__en=b4e4 el__entero=b4
el__esta=c-3 el__lamanana=c-3 el__latarde=f6k-3 el__me=b-5c12h-4 el__ni=i4v-5 el__no=c8e-3q3v-3
el__pasado=c-3v3 el__patel=h-7 el__pero=b4c3q3 el__que=v8 el__roto=b5c-9 el__si=i4 el__vomito=c-5v6
el__y=c-3f4g5 el__ya=c3v4 el_aire=c9 el_aire_$=c9 el_ano=c-3v3 el_ano_pasado=c-3v3 el_antibiotico=v3
el_antibiotico_$=v3 el_asilo=b6 el_asilo_$=b4 el_asma=c10v-11 el_asma_$=c3v-5 el_azucar=b-4c3
el_azucar_bien=c-5v4 el_bebe=c7 el_bebe_esta=c-6v4 el_bebe_no=c9 el_brazo=c4 el_bus=i4v-6
el_bus_$=i3v-5 el_camion_$=v3 el_carro=v3 el_celular=v5 el_conocimiento=c4 el_conocimiento_$=c4
el_corazon_a=c4 el_corazon_roto=b5c-9 el_cuerpo=b-3 el_dedo=b-5 el_dedo_$=b-5 el_dentista=g4
el_dentista_$=g4 el_dia=b8 el_dia_$=b8 el_doctor=d4e-4h-4v7 el_doctor_$=d8 el_doctor_me=c3h-3
el_doctor_patel=h-7 el_dolor=b-4c11u4v-4 el_dolor_de=c3v-4 el_dolor_ya=c4v6 el_domingo=q3
el_domingo_$=q3 el_estacionamiento=i4v-7 el_estomago_$=f6 el_favor=a3 el_favor_de=a3
el_formulario=v3 el_formulario_$=v3 el_frasco=b4c-4 el_gusto=m3 el_gusto_$=m3 el_hoyo=b6g-5
el_hoyo_$=b6g-5 el_jueves=q4 el_jueves_$=q5 el_jueves_latarde=k-3 el_lunes=b4g5o-3q5
el_lunes_$=c-6d3g5 el_lunes_el=c6 el_lunes_latarde=f4 el_lunes_ya=b3 el_martes=k7 el_martes_$=k8
el_martes_a=o-8 el_mensajes=n8 el_miercoles=r3 el_miercoles_$=o3q-5r5 el_miercoles_a=f3 el_mismo=v4
el_mismo_doctor=v4 el_motor=c-4i6 el_nextmonth_$=g3 el_nino_anda=v5 el_numero=e3 el_ojo=b-6c7
el_ojo_$=c6 el_otro=i5 el_paciente=e3 el_pecho=b-3c3 el_pecho_$=f-3 el_pecho_y=f5 el_raite=i5
el_raite_$=i5 el_sabado=q3 el_sabado_$=q5 el_sabado_lamanana=g3 el_se=v-5 el_segundo=f5 el_senor=e4
el_senor_$=e3 el_telefono=b5v5 el_telefono_$=b5v10 el_tiempo=v9 el_tiempo_$=v9 el_trabajo=c3v9
el_trabajo_$=c4v9 el_trafico=v6 el_trafico_me=v3 el_ultimo=a5b-4 el_ultimo_$=b-4 el_viernes=g3v-9
el_viernes_$=g4v-4 el_viernes_pero=b4c3q3 el_viernes_si=i3 elevator=v5 eliminar=a4 eliminar_$=a3
ella=b-5c-5e6h5v-6 else=a3b-6c-3d-7f-3g-3h7k3m-6n-5o-4p9q-6v-3 else_$=a7h-6k4 else__$=a-3h6j-5
else__i=v4 else__there=p3 else__you=h4 else_can=v4 else_can_i=v4 else_do=h6 else_do_you=h4
else_have=j8 else_is=p3 else_is_there=p3 else_please=h5 else_please_$=h5 elsewhere=a-3j5
elsewhere_$=j4 email=g-4v7 email_$=v7 emergencia=b4 emergency=b5 empapada=c3 empapada_$=c3
empezar=c-3l6 empezo=c3 en=a-5g7k-6m-7r-3s4t-14 en__$=a6b-24c7f3g-10h3i-6l-7n6o4r-5s7t-4
en__asilo=b6 en__boca=c3 en__cabeza=v-6 en__calle=i-3 en__casa=b-4g-3v6 en__cuarto=v3
en__espalda=c7v-3 en__farmacia=v4 en__horas=g6 en__hoyo=b9g-6 en__lado=s3v3 en__lista=l5
en__mano=b9c-10 en__me=g4 en__mensajes=l3 en__mesa=b7 en__misma=b5 en__ojo=c6 en__operacion=b4
en__orilla=b8c-5 en__parada=b-4v5 en__piso=v4 en__street=v9 en__trabajo=c4 en_ayunar=v8
en_ayunar_$=v4 en_cama=c8 en_cama_$=c8 en_clase=g3 en_clase_$=g3 en_el=b4f-5g3h3q-3t-3v-17
en_el_asilo=b6 en_el_hoyo=b6g-5 en_el_ojo=c6 en_el_trabajo=c4 en_enero=e4 en_enero_$=e4 en_este=a-3
en_ingles=f3 en_la=a-3b11c-3e-6i-9l4r3v-5 en_la_boca=c3 en_la_cabeza=v-6 en_la_calle=i-3
en_la_casa=b-4v4 en_la_espalda=c7v-3 en_la_farmacia=v4 en_la_lista=l5 en_la_mano=b9c-10
en_la_mesa=b7 en_la_operacion=b4 en_la_orilla=b8c-5 en_los=a-4l3 en_los_mensajes=a-4l3 en_main=v9
en_main_street=v9 en_marzo=v6 en_marzo_$=v6 en_matarme=v3 en_matarme_$=v3 en_mi=c-3g-3
en_mi_casa=b-3g-3 en_mi_misma=b5 en_misa=g5 en_misa_$=g5 en_otra=g9n-4 en_otro=s3 en_otro_lado=s3v3
en_pas=a7 en_pas_$=a7 en_paz=a8b-4e4v-3 en_paz_$=a5b-3e3 en_que=b-9g-3i11m-4v10 en_que_parada=b-3v4
en_que_piso=v4 en_una=g4 encantaria=b-3r3 encantaria_$=b-3r3 encia=b3 encia_$=b4c-3 encuentro=e3v-3
encuentro__$=b3 encuentro_consuelo=b3 encuentro_consuelo_$=b3 encuentro_en=e5 end=b9c-3g-6o3
end_$=a12b3o4 end__$=a-11b16v-6 end__life=f3 end__of=b-4 end__the=b-5v11 end_all=a4b-8
end_all_of=b-4 end_it=a-6b12v-5 end_it_$=a-6b12v-5 end_my=f3 end_my_life=f3 end_of=v10
end_of_the=b-5v11 end_this=b-7 end_this_$=a4b-4 ended=v-3 ending=b5 ending__$=b4 ending_it=b5
ending_it_$=b3 energy=c3 enero=e4 enero_$=e4 enferma=c3k3 enferma__ir=c3 enferma_para=c3
enferma_para_ir=c3 enfermera=d5 enfermera_$=d7v-7 enfermera_fue=d-3 enfermo_en=v4 engine=i7
engine__$=i10v-7 english=a-3f8r-3 enjoy=b5 enjoy__$=b5 enjoy_anything=b5 enjoy_anything_$=b5
enough=a5c-5i-3 enough_$=a13b-6v-6 enough_of=v-3 enroll=a6 enroll__$=a6l3 enroll_me=a6l3
enroll_me_$=a6l3 entendi=n4 entero=b4 enterro=k3 entiende=a7 entiendo=a-6f10 entiendo__$=f3
entiendo_nada=a-5f7 entrance=v6 entrance_$=v3 entrar=v3 entro=c3 entro__en=c3 entro_algo=c3
entro_algo_en=c3 envenenar=b3 envenenar_$=b3 envien=a8s-5 envien__$=a8s-5 envien_nada=a6s-5
envien_nada_$=a6s-5 equipo=b-4v4 equivocado=e7 equivocado_$=e4 equivoque=c4 equivoque__pastilla=c5
equivoque_de=c4 equivoque_de_pastilla=c5 era=e5n6o-6 era__segunda=n3 era_la=n9o-6v-5
era_la_segunda=n3 era_para=v7 eran=n4 erase=a7 eres=m9 eres__$=m4 error=l3
es=a-9c-13e10j-6m13n-9q-5s-3t4u-3 es_$=e4f-5m4r7s-6v-13 es__$=b-4g-7r-7v-4 es__celular=e3
es__cita=k-7v11 es__del=c-3m-3v8 es__dolor=c-9v5 es__estafa=m4 es__ex=e4 es__gracias=u3 es__mi=e4
es__no=i3 es__para=v4 es__que=b-3 es__verdad=m5 es__vida=b-7v10 es_acoso=a7m-4 es_acoso_$=a3m-4
es_de=b-4f5m4 es_de_verdad=m5 es_demasiado=b3 es_el=m5v-8 es_esto=a-7m11 es_esto_$=a-7m8
es_gratis=m-3v6 es_gratis_$=m-3v6 es_la=b-13c-3e-4v17 es_la_del=c-3m-3v8 es_la_vida=b-7v10
es_mi=e8k-8m-3v4 es_mi_cita=k-7v11 es_mi_ex=e4 es_para=e6r3 es_para_mi=e6 es_por=e-6m3v6
es_que=c3i3s3 es_que_no=i3 es_spam=m-5 es_spam_$=m-5 es_todo=u3 es_todo_gracias=u3
es_un=b12c-10e7u-3 es_un_dolor=c-9v5 es_una=m4v-5 es_una_estafa=m4 es_usted=e-3f8 es_usted_$=e-3f8
esa=b-8e5f3k7v3 esa_$=o3v-6 esa__$=f5j3s-4v5 esa__no=c4 esa__ya=b-7 esa_cita=k-4 esa_clinica=b9v-4
esa_clinica_$=b9v-4 esa_doctor=h6 esa_fecha=b-7k6 esa_fecha_ya=b-7 esa_horas=k5v-5 esa_horas_$=k5v-5
esa_persona=e4 esas=b-4p8 escalofrios=c4 escalofrios_$=c4 escoge__dia=b8 escoge_el=b8
escoge_el_dia=b8 escribame=g7 escribame__$=f5 escriban=a6f-4p-4s-5 escriban_$=p-4s-3 escriban__$=e-3
escribeme=a4g6 escribeme__$=a5 escriben=m5 escriben_$=m5 escribiendo=a4e3 escribirme=f6
escribirme__$=f9 escuche=n8v-4 escuche_$=h5n4 escuela=e3v4 escuela_$=e4v4 escupo=c4
ese=a-8c-7e6f-7g-10h4k8 ese__$=a-3k-6v14 ese__no=e4 ese__se=e3 ese_dia=b-7c-3g-4k7 ese_dia_$=k-6v3
ese_doctor=b4h5 ese_doctor_$=b4 ese_mensajes=e6 ese_mensajes_no=e6 ese_senor_se=e3 eso=v5
eso_$=b-3j-5v4 eso__lo=a-3v6 eso__se=d3v-4 eso_no=v3 esos=b-3c-6p6 esos__$=a3 esos__me=f7
esos_dias=f5p3 espalda=c3 espalda_$=c3 espanol=f9v-5 espanol_$=f7 esperanza=b5v-3 esperanza_$=v-3
esperar=v5 espere=g8v3 espere_$=g13v-9 esposa=c3 esposo_esta=g4 esposo_me=g-3
esta=a-9b-4c3e8g-5m-4n4 esta_$=b-4c-6e12i-6 esta__$=c5d-6e-14h4i-6n5r3v-4 esta__a=b4 esta__con=b3
esta__cosas=b-3 esta__el=b3i5 esta__mi=v5 esta__para=f4 esta_afuera=b3 esta_afuera_con=b3
esta_aqui=b9e-3 esta_aqui_el=b6 esta_bien=f4r8v-6 esta_bien_$=r7v-5 esta_bien_para=f4
esta_borracho=b3 esta_borracho_y=b3 esta_con=b-4e13v-9 esta_diciendo=b-3 esta_diciendo_cosas=b-3
esta_empapada=c3 esta_empapada_$=c3 esta_en=i5 esta_en_el=i5 esta_enfermo=v7 esta_golpeando=b5
esta_golpeando_a=b5 esta_la=d7e-4v-3 esta_matando=v-5 esta_muy=c-4v3 esta_trabajando=g4
esta_vez=d-4h6 estacionamiento=v4 estacionamiento_$=v6 estado=b6 estafa=m4 estafa_$=m4 estamos=g3
estamos__$=g4 estan=i5 estan_$=c5 estan__$=c-3i6 estar=b11v12 estar_$=b3 estar__$=b5 estaria=b6
estaria_mejor=b6 este=e7n-6r-3v-11 este__$=e-9 este__el=a5b-5 este__me=b6 este__no=f6 este__se=b4
este__un=e4 este_chip=e8 este_es=e4 este_es_un=e4 este_mensajes=a-3b8 este_no=b3
este_numero=b-4e-4f5 este_numero_$=b-3e-9 este_sea=a3b-3 este_sea_el=a3b-3 este_telefono=e3
este_telefono_$=f3 esten=a6 esten__$=a4 esto=a8b3c-9g-6m9r-4u-4v-16 esto_$=a9b-15c-5m5r-3v-10
esto__acoso=a7m-4 esto__no=e-4 esto__spam=m-5 esto__super=b8 esto__un=b13e4m-3u-3 esto__una=b-5m3
esto_es=a8b7u-3 esto_es_acoso=a7m-4 esto_es_spam=m-5 esto_es_un=b13e4m-3u-3 esto_es_una=b-5m3
esto_me=b8 esto_me_super=b8 estomago_$=f5 estoy=a-11c3d-3e-6g4h-3i-3m-7o-3
estoy__$=b-10c4f-12r4s-4v15 estoy__asi=r-5s6v-6 estoy__borde=b7 estoy__clase=g5
estoy__de=c-7g6u-3v-3 estoy__depre=b4v-5 estoy__desde=f5 estoy__el=c-10g4v8 estoy__en=g-7
estoy__enferma=c5 estoy__la=b5c-6 estoy__limite=b6 estoy__loca=b4 estoy__misa=g5 estoy__un=c-7
estoy_al=b12c-3g-3 estoy_al_borde=b7 estoy_al_limite=b6 estoy_asustada=b4v-3 estoy_bien=r-7s9u-7
estoy_bien_$=c-6v10 estoy_bien_asi=r-4s6v-6 estoy_bien_de=u-3 estoy_con=c-5g7v-4
estoy_cortando=b5n-5 estoy_dando=b-5g4v-3 estoy_dando_de=b-4 estoy_deprimida=b-13v7
estoy_deprimida_$=b-13v7 estoy_en=a-4b4f-3g9v-5 estoy_en_clase=g3 estoy_en_el=c-4g8v-5
estoy_en_la=b5c-6 estoy_en_misa=g5 estoy_enferma=k6 estoy_enfermo=c11v-9 estoy_mejor=u3
estoy_muerta=v-3 estoy_muerta_de=v-3 estoy_muy=b3c4v-15 estoy_muy_depre=b4v-5 estoy_muy_enferma=c3
estoy_retirado=r3 estoy_sangrando=c-3v4 estoy_sangrando_$=c-5v4 estoy_sano=v4 estoy_segura=b-5g-3v5
estoy_segura_en=b-3v3 estoy_trabajando=f5 estoy_volviendo=b4 estoy_volviendo_loca=b4
estoy_vomitando=f3 estoy_vomitando_desde=f5 estuvo=a6v-3 estuvo_bueno=a3v-5 estuvo_bueno_$=a3v-5
even=b4 even__$=b4m-3 even_here=b4m-4 even_here_$=b4m-4 evening=o4 evenings=q6 evenings_$=q4
ever=a8c-5s-5v4 ever_$=a6v6 ever__me=a4 ever_call=a3 ever_stop=a-4 every=c4v-11 every__$=v-3
every__minutes=c6 every_day=b4 every_night=b4c-5 every_night_$=c-3 everything=b6c-3r-3u-4v-3
everything_$=a-4b-3r-3 everything__$=b-3 everything__forever=u-3 everything__send=a5j-3
everything__too=b3 everything_and=a-3j4 everything_goodbye=u-3 everything_goodbye_forever=u-3
everything_hurts=b-3 everything_hurts_$=b-3 everything_is=b8 everything_is_too=b3
everything_you=a5j-3 everything_you_send=a5j-3 everywhere=i6 everywhere_$=i6 ex=b3c-8e6 ex__at=b6v-5
ex__dont=b-6e6v-3 ex__se=e4 ex__the=v8 ex_i=b-6e6v-3 ex_i_dont=b-6e6v-3 ex_is=b7v-5 ex_is_at=b6v-5
ex_no=e4 ex_no_se=e4 examen=c-3v3 excuse=n8 excuse__$=n8 excuse_me=n8 excuse_me_$=n8 existing=b4
existing_$=b4 exit=a11m-3v-5 exit_$=a7v-3 exit__$=a3m-3 exit_this=m-3 exit_this_$=m-3 experience=h4
experience_$=h4 expired=i5 explain=m8v-4 explotar=b4 eye=b-6v3 eye_$=b-4c11v-9 eyes=b6c-5
eyes_$=b5c-4 eyes__yellow=c4 eyes_are_yellow=c4 face=b4k-4 fall=b-3c13 fall_$=c11 fallecio=e8v-3
falling=b5 falling__$=b4 falling_apart=b7c-7 falling_apart_$=b7c-7 fallo=i5 fallo__raite=i5
fallo_el=i5 fallo_el_raite=i5 falta=v-4 falta_$=c-3j-3 falta_que=j6 falto=b-4v4 familia=v-3
far=i10v3 far_$=i4 far__walk=c-3i4 far_to=c-3i4 far_to_walk=c-3i4 farmacia=v7 fast=n6 fast_$=n5
fastidio=a7n-3 fasting=a-3v3 fasting_$=a-3v3 fatal=b-3c4 fatal_$=b-3c4 father=e4 favor=a4v-3
favor__no=a3 favor_de=a3 favor_de_no=a3 fax=e3v5 fcc=a5 fcc_$=a5 fear=b5c-3 fear_$=b5c-3 feas=b6v-3
feb=t5v-4 fecha=c-3k7n-3 fecha_$=k7 fecha__$=b10 fecha__no=b-7 fecha_es=t3 fecha_ya=b-7
fecha_ya_no=b-7 fechas=n5 fechas_$=n5 fed=a7 fed__$=a4 fed_up=a7 feel=b5f-5g-3q-3v-8 feel__$=c15v-5
feel__a=c-3v4 feel__and=b-4 feel__at=h4 feel__crap=c5 feel__giving=b3c-5 feel__im=b-4
feel__talking=d3 feel__today=c4 feel__weak=c7 feel_awful=b-4c6 feel_awful_$=b-4c6
feel_better=b-8d3v3 feel_better_talking=d3 feel_fine=v3 feel_fine_$=v3 feel_funny=c4 feel_funny_$=c4
feel_good=c13v-5 feel_good_$=c8v-3 feel_good_today=c4 feel_like=c-8 feel_like_a=c-3v4
feel_like_crap=c5 feel_like_giving=b3c-5 feel_like_im=b-4 feel_lousy=b-3c3 feel_lousy_$=b-3c3
feel_nothing=b14 feel_safe=b4 feel_so=c3 feel_terrible=b-4 feel_trapped=b5c-7 feeling=g3v4
feeling__$=c11v-6 feeling__baby=c-3g9 feeling_great=v7 feeling_much=v9 feeling_suicidal=b9
feeling_the=c-3g9 feeling_the_baby=c-3g9 feeling_well=c7 feeling_well_$=c4 feels=b-3c5g-3
feels__$=v-5 feet=b-3 feet_are=c-3 feliz=u3v3 feliz__$=u3v3 fell=a-3b-6c9g-3v-4 fell__the=c8g-3
fell_in=c4 fell_in_the=c4 fell_through=c-4 fell_through_$=c-4 female=h7 female__$=h6 fever=f3q3
fever_$=c8v-5 fever_and=f6 fever_broke=c-10v10 fever_is=v5 fever_no=u4v-6 feverish=c4 feverish_$=c3
few=g5v-3 fiddle=v6 fiddle_$=v6 fiebre=b-5q-3 fiebre_$=b-4c5f-7v-4 fiebre_ni=c-4v5 fiebre_y=f8
fighting=b6 fighting__$=b3 fighting_this=b3 fighting_this_$=b3 file=a6 file_$=a6 fin=a13v-7
fin_$=a13v-7 find=b6v-3 find__$=b4 find_me=b7 fine=b-6c-3p-3r5 fine_$=c-3q-5r8v3 fine__$=u3
finish__$=g4 finish_eating=g4 finish_eating_$=g4 finished=v5 fire=b-6c4h3v7 fire_$=c4 fire__$=b-4v10
first=v-4 first__$=n7 first__please=b5o4 first_one=b4 first_one_$=n3 first_one_please=b5o4 fit=c3q3
fit_$=c7v-3 fit__a=v6 fit_as=v6 fit_as_a=v6 fit_me=q4 five=t3 five_$=t3v-3 five_forty=o3
fix=j-5k4v-3 fixed=i-6v6 flare=c3 flashbacks=b6 flat=i9 flooded=c-5i4 flooded_$=c-5i4 floor=m-3v7
floor_$=m-3v7 florida=e3 flu=c-4v4 flu__$=v6 flu_shot=v4 flu_so=c3 follow=a-3n5 following=b3n3
following__$=b4 following_me=b4 following_me_$=b4 food=c6g-4v-5 food_$=c-3 food__$=b-4c6
food__stuck=c5 food_gets=c5 food_gets_stuck=c5 foot=c-4i9 foot_$=c-5i9 foots=c6 for=a4b-3h-4m4n-9t-6
for_$=a-5b7e4m7q-4 for__$=b4c-8e-6f3g-8p7r6v11 for__coffee=v5 for__days=c6 for__goodbye=u-3)";

}  // namespace rb::grammar
