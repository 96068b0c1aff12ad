#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning12;
const std::string_view kLeaning12 = R"(
~spot>=b-4c3j3 ~spott=c3 ~spr=b-3c8e3 ~spre=c5g3 ~sprea=c5g3 ~spri=e3v5 ~sprin=e3v5
~spu=b-6g8i-4j-3q5v3 ~spue=b-6g9i-4j-3q5v3 ~spues=b-6g9i-4j-3q5v3 ~squ=a4 ~sque=a4 ~squen=a4
~ss>=a-3b3f-13h-5k-5l-7m-3n-10o-4s3v-3 ~ssa=a3c-3 ~ssag=a3b-7 ~ssage=b-3l3 ~ssagi=a5 ~ssau=b3
~ssaul=b3 ~sse=a-3b-10e4n5v3 ~ssed=b-9e4n6 ~ssed>=b-9e4n6 ~sses=c-3g4v6 ~sses>=c-3g4v6
~ssi=a4c-3e-6g-6h9j-3 ~ssib=v8 ~ssibl=v8 ~ssig=h10 ~ssign=h10 ~ssio=a4b3d-5i4 ~ssion=a4b3d-5i4
~ssis=d5 ~ssist=d5 ~ssm=a5e-3 ~ssme=a5e-3 ~ssmen=a5e-3 ~ssue=v5 ~ssues=v5 ~ssur=v-3 ~ssure=v-3
~st>=b-8f-5g-7h7i-8j-3k-3m-6o9p-3r-9t-3 ~sta=b-5e5h-3i3j-15l4r-3s-7u-14
~sta>=a4b-5e4j-3k-4m-7s-9u-4v3 ~stac=v7 ~staci=v7 ~stad=b8v-8 ~stada=b4v-3 ~stado=b4v-4
~staf=b-5d6m3v-4 ~stafa=m4 ~staff=d6 ~stak=b-5e8v-4 ~stake=b-5e8v-4 ~stam=g3 ~stamo=g3
~stan=a4b-7d3e-4g-4h-3m-3v4 ~stan>=a6f-3i4 ~stanc=d4 ~stand=v3
~star=a-9b3c-7d-4e-5j-4k3l7n-5p-3t5v-7 ~star>=e-3g4j-4k3m4 ~stari=b8f6 ~stars=t3
~start=a-10b-6i3l10n-4 ~stat=e4m5n7v-5 ~state=m6 ~stati=n7v-3 ~ste=a10c-4d-5f5h4i-16j-8l-4o-9q8v-5
~ste>=h-3r-3 ~stea=h5o-3v-5 ~stead=h5o-3v-5 ~sted=b-11c3h-5 ~sted>=b-6c4f4h-3q4r5 ~stede=u3 ~stem=v3
~stema=v5 ~sten=a7c-4h4v-5 ~sten>=a9b-5v-3 ~steni=b5 ~stens=h4 ~step=b4 ~stepd=b4c-4 ~stepp=c4
~ster=c3v3 ~ster>=b-3d3 ~steri=b7 ~stez=b6 ~steza=b6 ~sth=v3 ~sthm=v3 ~sthma=v3
~sti=b3e-6f-8g-3j3k-7m-11s-7u-6 ~stia=b5c-3v-4 ~stic=b4i6v-4 ~stid=a8n-3 ~stidi=a8n-3 ~stiff=v-3
~stifi=v6 ~stil=c3k-3m-3 ~still=c3k-3m-3 ~stim=c6 ~stime=c7 ~stin=a-4v9 ~sting=a-4v9 ~stio=d5n4
~stion=d5n4 ~stir=a-4j6 ~stit=v4 ~stitc=v4 ~stm=e3 ~stma=e3 ~stmas=e3
~sto=a4e-4i-11j-5k-4l4m3n-12o-8p-5q-6u-8 ~sto>=a6b-4c-3g-3i-7m9n-4o-4r7s-4u-6 ~stol=b5c-4
~stola=b4c-5 ~stom=c8d3v-10 ~stoma=a-4c8 ~stome=d3v-5 ~stoo=c5v-4 ~stool=c5v-4
~stop=a8b-3c-11k-7l8m-5r-6 ~stop>=a6c-6e3g-3k-6l8m-4n-3r-6 ~stopp=a5c-6 ~stor=v4 ~story=v4
~stoy=a-11c3d-3e-6g4h-3i-3m-7o-3 ~stoy>=a-11c3d-3e-6g4h-3i-3m-7o-3 ~stp=b4c-4k6v-4 ~stpo=k6
~stpon=k6 ~str=b9e-5g-6i-3l16m4r-6 ~stra=b16c-5v-4 ~strai=c-5 ~stran=b3 ~stre=b-8c9 ~stree=v5
~stri=a3 ~strik=a3 ~stro=b4 ~stru=m7 ~struc=m7 ~sts=b8c-9g7 ~sts>=b8c-9g7 ~stu=a12b-4d-3e-4f-4j-3v-5
~stud=h3v4 ~stude=h3 ~stup=b4 ~stupi=b4 ~stuv=a6v-3 ~stuvo=a6v-3 ~sty=c3 ~sty>=c3 ~su>=d-4e7n-4
~sua=i3 ~sual=i3 ~suall=i3 ~sub=a6b-6g-4 ~sub>=a9 ~subs=g-3l3 ~subsc=g-3l3 ~suc=a-4 ~suck=a-4
~sucks=a-4 ~sud=b-9c17g-4v-7 ~suda=c3 ~sudan=c3 ~sudd=c5 ~sudde=c5 ~sudo=b-3c10v-3 ~sudo>=b-3c8
~sue=a9v7 ~suel=a4 ~suelo=b3 ~suelt=a4 ~sues=v5 ~sues>=v5 ~suf=a4b6v-4 ~sufi=a7 ~sufic=a7 ~sufr=b7
~sufri=b6 ~sug=b-8c7i-3 ~suga=b-8c7i-3 ~sugar=b-8c7i-3 ~sui=b6c-6e-6 ~suic=b6c-6e-6 ~suici=b6c-6e-6
~sul=a-6 ~suli=c4 ~sulin=c4 ~sult=a-3g5v5 ~sulta=j3 ~sum=a-4d3l7v-3 ~sum>=d5 ~sume=a-3g3l7v-3
~sume>=a-3g3l7v-3 ~sun=q3 ~sup=a-7c-5g3r7v11 ~supe=a-3b4c-5d4v-5 ~super=a-3b4c-5d4v-5 ~supp=b-8r3v3
~suppo=b-5r3 ~supu=r3v-3 ~supue=r3 ~sur=a-4b-7c-8d-5e-6k-5m-7n-4p-3r10s-5v13 ~sura=c-3v5
~suran=c-3v5 ~sure=b-4r11s-6t-3 ~sure>=b-4r11s-6t-3 ~surt=c-3v8 ~surte=c-3v6 ~surv=c-10v10
~sus=a11c-8d-6e-11f-3j-3m-5n-5 ~sus>=a9v-9 ~susc=g-3j-3n-3v-5 ~suscr=g-3j-3n-3v-5 ~susp=a6c-3i3v-5
~suspe=a6c-3i3v-5 ~sust=e-4v11 ~susto=v3 ~sva=b-3c3 ~svan=b-3c3 ~svane=b-3c3 ~swa=g4k6v-4
~swal=c3f3g-3 ~swall=c3f3g-3 ~swam=c-3g8 ~swamp=c-3g8 ~swap=k7 ~swap>=k7 ~swe=b-9c6u3 ~swea=c9v-9
~sweat=b-3c10v-8 ~swee=q3u4 ~sweek=q3 ~sweet=u4 ~swel=v3 ~swell=v3 ~swer=b-5g5 ~swer>=b-5g5
~swi=b-3d6h3v-4 ~swit=b-3d6h3v-4 ~switc=b-3d6h3v-4 ~swo=c4 ~swol=c6v-6 ~swoll=c6v-6
~sy>=a-3b-4g14r-3 ~ta>=c-3d-5f-4h-7j3p-3s-12u-16 ~tab=c5e-3h3v5 ~tabl=h3v7 ~table=h3v7
~tac=a6d-4g-8n-4u-3 ~tach=a5 ~tache=a5 ~taci=m-3v6 ~tacio=m-3v6 ~tack>=c6v-9 ~tacke=v3
~tact=a5c-4d-3 ~tact>=b-3f5 ~tacte=a7b-4 ~tacti=b4 ~tad=c3d4e-5t-5v-8 ~tad>=i4v-4 ~tada=c4v-6
~tada>=c4v-6 ~tado=d4e-4 ~tado>=a6v-8 ~tador=d5m3 ~tados=v4 ~taf=b-5d6m3v-4 ~tafa=m4 ~tafa>=m4
~taff=d6 ~taff>=d6 ~tag=f7i4 ~taga=f7 ~tagal=f7 ~tags=i5 ~tags>=i5 ~tai=c9v-6 ~tain=c7
~tak=e4g-6i4l3m-6n-4r-5 ~take=e4g-6i4l3m-6n-4r-4 ~take>=l5m-4n-4q-3r-4s-4 ~taken=e4s3 ~taki=b-3c4
~takin=b-3c4 ~tal=b5c-6d7h-3j-5o-3r-7s-3t-4v3 ~tal>=e4g-5n-8r-3v10 ~talk=a-4c-4d9i-6u4v-4
~talk>=c-6d10h-5m-6t-3u5v-9 ~talki=g-4m5 ~tall=b7c-4v-3 ~tally=b7c-3 ~tam=d-3g7r3 ~tama=v4 ~tamal=v4
~tame=a3g4r4v-5 ~tame>=a3g4r4v-5 ~tamo=g3 ~tamos=g3 ~tan=a4c-6d4e-8g-6h-10l-3m-7v12
~tan>=c-10d-4f-10g-7h-7m-3v10 ~tanc=d4 ~tand=b-6c3f5g-8n4v5 ~tandi=v5 ~tando=b-4c6g-7 ~tant=a8c-5v-4
~tanta=b6c-5 ~tante=d5 ~tanti=g4 ~tanto=a8 ~tap=c6 ~taq=c10v-5 ~taqu=c10v-5 ~taque=b4v-3
~tar=b3c-9i-5j-12k5l3n-13o-7s-3t6u-7 ~tar>=b10d-13e-7i-9j-8l-6n-5q-6s-5v-3 ~tard=b-6c-7q6
~tarde=b-5c-6q6v4 ~tare=b4v-5 ~tare>=b4v-5 ~tari=f5 ~taria=f5 ~tarj=v7 ~tarje=v7 ~tarl=g3 ~tarlo=g3
~taro=c-3e6 ~taron=c-3e6 ~tarr=c4 ~tars=t3 ~tars>=t3 ~tart=a-10b-6i3l10n-4 ~tart>=a-10b-5c-7i3l11n-4
~tarte=c3 ~tas=b-12c12g-5 ~tas>=b-8c13g-4 ~tat=a-3b-9c9e3g-4m4n5v-8 ~tate=m6 ~tate>=m6
~tati=g-3h3n5v-6 ~tatio=e3 ~tativ=h4 ~tax=i8v-9 ~taxi=i8v-9 ~taxi>=i8v-9 ~tbr=b3 ~tbro=b3 ~tbrok=b3
~tbu=b-3 ~tbur=b-3 ~tburn=b-3 ~tch=b-6c3d6e3i-4o-4p-4u-3v-4 ~tch>=b-10e5h3j3q3 ~tche=c5 ~tches=v3
~tchi=g3v-7 ~tchin=g3v-7 ~tcp=a3 ~tcpa=a3 ~tcpa>=a3 ~td>=n3v-6 ~tdo=b3 ~tdow=b3 ~tdown=b3
~te>=a8b-5f-8g-4h-11j-9k3l-8o-5p-8r-7s-9v-7 ~tea=b8c-9h5i-4o-3v-3 ~tea>=b3 ~tead=h5o-3v-5
~tead>=h5o-3v-5 ~team=c-3v7 ~team>=c-3v7 ~tear=b6v-7 ~tears=b9v-7 ~tec=a7f8 ~teco=f8 ~teco>=f8
~ted=a8b-4c7h-8i-3j-4v-3 ~ted>=a6c8g-7h-6i-3j-4r5t3v-7 ~tede=u3 ~tedes=u3 ~tee=a11c-4o4r-3v-3
~teen=a8c-3o5r-3 ~teen>=a8t4v-11 ~teent=o3q3t-3v3 ~tees=a3 ~tees>=a3 ~tef=u5 ~tefu=u5 ~teful=u5
~tel=f5h5i-4o-5q-4s-5 ~tel>=a-5b-5d-6g-3h7o-4v4 ~tele=d3 ~telef=d4 ~tell=b5e-5f5g4v-3
~tell>=a3b3g5v-4 ~telli=v9 ~tely=g-3r6s-5 ~tely>=g-3r6s-5 ~tem=b-3d-5e-5i-5j3k-6 ~tema=v5 ~tema>=v5
~teme=g4j4k-4q-3v-5 ~teme>=g4j4k-4q-3v-5 ~temo=c-3 ~temo>=c-3 ~temp=b-4c7v-5 ~temp>=b-3c9v-4
~ten=a8d5e-6f-4g-5j3m-4n-5o-6p-3q-4t4u6v-8 ~ten>=c-4g-8t7 ~tena=e5 ~tenan=e5 ~tend=b-11d6i-6j4n3v-3
~tende=d6g3i-5 ~tendi=b-6n3 ~tene=a3c-3v-3 ~tened=a-4 ~tener=a7 ~teng=c4d-6h-6l-5n-7o-4p-3q-4r6v-3
~tenga=a6o-3r10u5v-7 ~tengo=a-8c5d-5h-6n-5p-3q-3r-4u-5 ~teni=b8c-7v4 ~tenin=b7 ~tenl=a4 ~tenla=a4
~tenm=a7b-3e-4 ~tenme=a7b-3e-4 ~tens=a-5d7h4 ~tens>=h4 ~tent=u7v-4 ~tento=b3u7v-7 ~teo=b15c-6
~teo>=b13c-6 ~tep=b4 ~tepd=b4c-4 ~tepda=b4c-4 ~tepp=c4 ~teppe=c4
~ter=a-3c-3d-4j-12l-14m-19n-17q4t-19u-6 ~ter>=a-11c-4e4f5g6i-5j-5l-5m-5n-9q7r-4s-7t-13
~tere=c-3e-3h6 ~teres=c-3e-3h6 ~teri=b4i7v-8 ~teria=i7v-5 ~term=a4 ~termi=a4 ~tern=b-4c-5g-5i5
~terna=i6v-3 ~terne=v7 ~terno=g-4 ~tero=b4v4 ~tero>=b4 ~terp=f6v-3 ~terpr=f6v-3 ~terr=b10e3g-3h-5v-5
~terra=b3c-7e5 ~terri=b3h-3 ~terro=b5k3 ~ters=c7 ~ters>=c7 ~tery=b-8v5 ~tery>=b-8v5
~tes=a-17b-10c-5d-5e-7g5h5i-3k5n-9o3q4r-5s-6u-3v7 ~tes>=a-10b-7d-5e-3h6k6n-6q4 ~test=a-4b-7c-3g5m5v6
~test>=c-5v5 ~testa=m5v-9 ~teste=c4 ~testi=v7 ~testo=g4v8 ~tev=c5 ~teve=c5 ~tever=c5
~tex=a6b-8c-4g3h-3i-4j-8q-5s-3u-4 ~text=a6b-8c-4g3h-3i-4j-8q-5s-3u-4 ~text>=a3b-9d-4g6j-10q-5u-3
~texti=m3v3 ~texto=a4d3f-3 ~tez=b6 ~teza=b6 ~teza>=b6 ~tf>=b3 ~tfo=a7 ~tfu=a15u6v-8 ~tful=u6v-7
~th>=c3e-5f-5j-8l-6n-10q13r-10s-6t4u-4v-4 ~tha=b-7d-4e4g-9i-5l-6m-8p-10q-4u6v-3
~than=a-4b-6e-5g-7m-4n-9p-6r-3u8v-5 ~than>=c8k4v-9 ~thank=b-4c-8e-4g-3m-3n-8q-3s3u8
~that=e7j4k3m-4n5q-4r4 ~that>=e3j5k4m-3n7q-6 ~thatd=v-3 ~thats=a3b-6e4s-4 ~thd=a4c-3v-3 ~thdr=a4
~thdra=a4 ~the=c-4d-3h-6l-4m-8u-3 ~the>=a-4j4k-4m-4o5p-5 ~them=b3c-4 ~them>=b3c-4 ~then=a-4r7u5
~then>=a-4r7u5 ~ther=f5g-3i3k3l-3m-11o-6p8u-7v-4 ~ther>=a3d-4h3i-5n-4o-9p8s4u-4v-3
~there=d5f5g-8i7m-7 ~thes=a10b-5c-3i-5j-8l-4r-3 ~these=a10b-5c-3i-5j-8l-4r-3 ~they=a-3b4g-3r4
~they>=g-3i3r5 ~theyd=b4 ~theyr=b4 ~thi=a4d-5e3g-5h-10i-5j-4l-5m3n-17r-3t-4u-5v-8
~thin=b3d-4e-3f-9h-8m-8n-9p3s4 ~thing=a5d-5e-11f-3g-7h-6m-6n-7p4 ~think=a-7v-10 ~thir=o3
~this=a8c-5e6h-4k-4m6n-5p-4r-3t-4u-6v-5 ~this>=a7c-7e6h-4i-5k-8m6n-5p-5q-6t-4u-5v-4 ~thisw=q3
~thm=v3 ~thma=v3 ~thma>=v3 ~tho=a-3e-8f-3k-3o-5p5v-9 ~thos=b-7n3p6r-3s-4 ~those=b-6n3p5r-3s-4
~thou=a-4b5e-5g-3t4u4v-5 ~thoug=c-6u4 ~thout=c4e-4v-3 ~thr=c13e-5f-4g-4i3j-5r-10v-8 ~thre=b5n-5o3
~threa=b7v-5 ~three=b-3g3o3 ~threw=c3g-5 ~thri=c3 ~thrit=c3 ~thro=b-5c8d3g-8j-3r-5v-8 ~throu=d4n4
~throw=b-9c9r-3 ~thu=b-5e3o-6q7 ~thur=b-3e3o-6q7v-6 ~thurs=b-3o-6q7v-4 ~thy=b-4v3 ~thy>=b-4v3
~ti>=b-3c9n-4v-4 ~tia=c-4d-4f4v-6 ~tian=d-4f6 ~tian>=d-4f6 ~tib=v4 ~tibi=v4 ~tibio=v4
~tic=a-8c16d4e-7g-3i4n5v-15 ~tic>=b5n6v-8 ~tica=b-3c7h4i6v-7 ~tica>=c7 ~tican=h4 ~ticar=i6v-3
~tice=c4 ~tick=c6g-3 ~ticke=c3 ~tico=d5e-3 ~tico>=d5e-3 ~tid=a7n-3 ~tidi=a8n-3 ~tidio=a7n-3
~tie=a4f6g-3j-5k-6n-8u-4v3 ~tiem=b-5e-3 ~tiemb=c6 ~tiemp=b-3c-4v3 ~tien=c-4e4f8g-8j-4k-5n-6r-3
~tiend=a3b-9c-10f8g-3v5 ~tiene=e-5g-3k-3m-4n-4p3s-3 ~tient=a-3b-4e8 ~tier=a4b3 ~ties=v4 ~tif=b3v6
~tiff=v-3 ~tiff>=v-3 ~tifi=v10 ~tific=v10 ~tig=c8v-6 ~tigh=c4 ~tight=c4 ~tij=c3 ~tijo=c3 ~tijon=c3
~til=c3g5k-4m-3s-3 ~til>=c4 ~till=k-4m-3 ~till>=g3i3r4 ~tim=a7d-6e-14g4i-7k4l-3r-5v-4
~time=c3d-5e-11i-6k4o-6 ~time>=a-6d-8e-10g3i-3k5p-6v3 ~times=g-4n5p3v-8 ~timi=a6b-4g7 ~timie=a6
~timo=a5 ~timo>=a5 ~tin=a5c4h-4l4n-9t-3 ~ting=a3c-5h-4m3n-7r-3 ~ting>=a3c-7h-3m3n-7r-3 ~tings=c3
~tinu=l7 ~tinua=l5 ~tinue=a4 ~tio=a-3b6c-4f-4g-6h-6j-7l-8q-5v-3 ~tio>=b4c-6
~tion=a-3f-4g-6h-5j-7l-8q-4 ~tion>=b4c-3j-6k3m-9n3o7p-5 ~tioni=d3 ~tions=a-3c4d3g-4m7o-5p5
~tir=b8c-13f-3g-5i8j5k-3q6s-5 ~tir>=a-7b3 ~tira=i3 ~tirad=i3 ~tire=a3c-7i6j3 ~tire>=i8j4v-6
~tired=a3c-6v5 ~tiro=a3c-3 ~tiro>=a3c-3 ~tis=c3e-3h7m-3 ~tis>=c3m-3v3 ~tist=h7 ~tist>=h6 ~tista=g4
~tit=a-10b-7g10m4r-3 ~titc=v4 ~titch=v4 ~tite=c7v-4 ~tite>=c7v-4 ~tito=a-4g12 ~tito>=a-4g12
~tity=m5v-3 ~tity>=m5v-3 ~tiv=b-6g-5i-3l6n-7u-4v-3 ~tiva=a5c-3v-3 ~tivat=a3 ~tive=l4r-3v-3
~tive>=r-3 ~tiven=l5 ~tivo=h3m5n-3 ~tivo>=h3m5n-3 ~tle=c-3h4i6v-4 ~tle>=c-3i6v-4 ~tli=b4v-4
~tlin=b4v-4 ~tline=b4v-4 ~tlk=c-4g12 ~tlk>=c-4g12 ~tll=b7v-4 ~tll>=b7v-4 ~tly=g3v-6 ~tly>=g3v-6
~tma=e3 ~tmas=e3 ~tmas>=e3 ~tme=b-4j3 ~tmen=b-4j3 ~tment=b-4j3 ~tmo=g3q6 ~tmon=g3q6 ~tmont=g3q6
~tna=f3 ~tnam=f4 ~tname=f4 ~to>=c-7e-5g4h-6j5n-6o4p-8t-11v-5 ~tob=c3 ~tobi=c5 ~tobil=c5 ~toc=v10
~toca=v4 ~toca>=v4 ~toco=v6 ~tod=b7c3e-6f-8j-3k-5m-4n-10o-3u-3 ~toda=g6o-5v4 ~todas=c-3r3 ~todav=b-4
~today=g5 ~todd=v3 ~toddl=v3 ~todo=b8g-7n-5s4u-3v-8 ~todo>=b6g-7n-4s3v-7 ~toi=f11v-3 ~toi>=f11
~tola=b4c-5 ~tola>=b4c-5 ~told=a4b-7 ~told>=a4b-7 ~tom=a-16e-7h-4n-6p-3 ~tom>=b3 ~toma=a-5g-3i-5v3
~toma>=b3 ~tomac=a-3c6 ~tomar=b-6v3 ~tomas=v4 ~tome=b5c-3v-4 ~tome>=b6c-3 ~tomer=d3v-5
~tomo=a-4c-3g3i6p-3v-9 ~tomor=g4p-3 ~ton=e-4g-3i4v-6 ~ton>=b-4c3i4 ~tones=b3
~too=c9e-8f-4g-10h3i4k-5l-4m-5o-3q-3r-4u3v-5 ~too>=b4e-4h4k-3o-4q-4u4 ~took=g-3i3v-3 ~took>=g-3i3v-3
~tool=c3v-5 ~tool>=c5v-4 ~toot=c3 ~tooth=c3 ~top=a7b-4c-11d-3k-8l7m-5n3r-6
~top>=a5c-6e3g-3k-7l7m-4n4r-6 ~topp=a5c-6 ~topp>=a9l-3v-4 ~toppe=c-6 ~toq=b7 ~toqu=b7 ~toque=b7
~tor=b-7d-3g-5h6i3k-4n-6p-10s-4 ~tor>=a-5c-3h4k-3l-4p-9 ~tora=h7v-9 ~tora>=h7v-9 ~torc=v-3
~torci=c4v-3 ~tore=b-3c6 ~tore>=b-3c6 ~tori=a8b-3s-3 ~torio=v3 ~toriz=a5v-3 ~tort=c3 ~torti=c3
~tory=v4 ~tory>=v4 ~tos=b-4c15e-4g-8u4 ~tos>=c4g-8u4v-6 ~tose=b-3c9 ~toser=c6 ~toso=a-4v8
~toso>=a-4v8 ~tou=a6v-6 ~tout=a7 ~tout>=a7 ~tow=c-6 ~town=b-3v3 ~town>=b-3v3
~toy=a-11c3d-3e-6g4h-3i-3m-7o-3 ~toy>=a-11c3d-3e-6g4h-3i-3m-7o-3 ~tpo=k6 ~tpon=k6 ~tpone=k6
~tr>=g7r-5 ~tra=a-9c-4e-3f-3i5k5m-5o-10p4t-3u-8v-3 ~tra>=d-3f-5i-5k7l3m-4n3o-3 ~trab=g3 ~traba=g3
~trac=c5 ~track=b5 ~tract=c5 ~trad=b4 ~trae=c3 ~trae>=c3 ~traf=b-4v7 ~trafi=v5 ~trag=c7v-4
~traga=b-8c8 ~trago=c3 ~tragu=b4 ~trai=b-3i4n5v-10 ~traig=i-3 ~train=i8n3v-8 ~tran=c-8d5g-9i10k-3
~trana=b7v-3 ~tranc=v6 ~trang=b3 ~tranq=a5v3 ~trans=a-8b-4c-5d6g-3i12v-13 ~trap=b11c-13 ~trapa=b6c-6
~trapp=b5c-7 ~trar=v3 ~trar>=v3 ~tras=b-6j-5p7 ~tras>=b-6p7v3 ~trat=c-4 ~trata=c-4
~tre=a-4b-15c8f-6g-13n-5o3r-6t5v4 ~trea=c-4v6 ~treat=c-4v6 ~tree=v4 ~treet=v5 ~trem=v-5 ~tres=g-7v3
~tres>=g-7v3 ~tri=c-6g6v-3 ~trik=a3 ~trike=a3 ~trip=g6v-7 ~trip>=g6v-7 ~tris=c-4v7 ~trist=c-4v7
~tro=d-5h3i5m-8n-9o-4p6r-5s4u-3v-8 ~tro>=c-4h4m-6n-5p3r-5s4v-5 ~troc=i4 ~troca=i4 ~tron=c-4g6v6
~tron>=g6 ~trou=c-3i4 ~troub=c-3i4 ~tru=a-4b12c-6e-4m6v6 ~truc=c-4m7 ~true=v10 ~trus=b5e-4
~trust=b4e-4 ~try=b11g10m-8q-6u-7v-9 ~try>=b7c-3g11m-8q-6v-6 ~tryi=b4c3u-6 ~tryin=b4c3u-6
~ts>=a-18c5d13e-5f-5i-11j-14k-9l5n-5q-8s-5u-9v3 ~tsd=b7 ~tsd>=b7 ~tsi=c-3v3 ~tsid=c-3v3 ~tside=c-3v3
~tt>=v5 ~tta=g-3 ~tte=h3j5o-3p-3 ~tten=b-6j3 ~ttend=b-6j3 ~tter=o-3p-3v3 ~tter>=b4 ~ttery=b-8v5
~ttes=b3 ~ttes>=b3 ~tti=a4e3v-9 ~ttic=b3 ~ttic>=b3 ~ttin=a4e3v-9 ~tting=a4e3v-9 ~ttl=c-3i6v-4
~ttle=c-3i6v-4 ~ttle>=c-3i6v-4 ~tto=a3 ~ttom=b3 ~ttom>=b3 ~tton=c3 ~tton>=c3 ~tua=b10c-5g-7
~tub=g4q3v-7 ~tub>=c3g4 ~tud=h3v4 ~tude=h3 ~tuden=h3 ~tue=g-5j3o7 ~tue>=o4 ~tues=g-5j3o4
~tues>=q3r-4 ~tuesd=g-5j3 ~tug=b-6f8 ~tugu=f8 ~tugue=f8 ~tup=b4 ~tupi=b4 ~tupid=b4
~tur=a4e-4f-6g-4h-3i-12j-5n-6r-3s3v-6 ~tura=c6 ~tura>=c5 ~turd=o-3q4 ~turda=o-3q4 ~ture=b10g-4i-8
~ture>=b10c-7i-5m5 ~turen=r-8s8 ~tures=b-7c5t4v-5 ~turet=u3 ~turey=r8 ~turn=b-3l6v-5 ~turn>=g-3l6
~turno=c-3 ~tuv=a6c-7v3 ~tuvo=a6b-4 ~tuvo>=a6b-4 ~twe=a-5b-9c-3g4q3 ~twee=a-4b-6c-7g4q5
~tweek=b-5c-3 ~tween=g3 ~twi=b-3c8s4 ~twic=c5s4 ~twice=c5s4 ~two=a-4b-4o4p-3v-3 ~two>=a-4b-4o4p-3
~ty>=a-4b-3g-7m3n-3r-6t7v9 ~typ=v4 ~type=v4 ~typed=v5 ~ua>=b-5i3 ~uag=b-4e-5f6i3 ~uage=f6 ~uage>=f6
~uagu=b-3i4 ~uagua=b-3i4 ~ual=a-6b-7c-6d-7f-4g-6h3n4o-14p-3r5s-4 ~ual>=o-7v6 ~uale=n8 ~uales=n8
~uall=b-3i3 ~ually=b-3i3 ~ualm=u4 ~ualme=u4 ~ualq=h3r5v-3 ~ualqu=h3r5v-3 ~uan=a-4c4f-6j-6k-3
~uand=a-3g3q5 ~uando=a-3g3q5 ~uant=b5j-4 ~uanta=b3 ~uanto=a-4b3g-3j-4v4 ~uar=a-6b4c-8g-3l4o7q-4
~uar>=l5 ~uart=o4 ~uarto=b3 ~uat=b9c-4v-6 ~uati=b10c-4 ~uatio=b10c-4 ~uatr=v-3 ~uatro=v-3
~ub>=a9b-3g3v-7 ~ube=i7v-7 ~uber=i8 ~uber>=i8 ~ubes=c3 ~ubes>=c3 ~ubie=b3 ~ubier=b3 ~ubl=b-6c3v-6
~uble=b-5i3v-4 ~uble>=b-5i3v-4 ~ubs=g-3l3 ~ubsc=g-3l3 ~ubscr=g-3l3 ~uca=b-4c4 ~ucar=b-4c4
~ucar>=b-4c4 ~uch=a-5b8c-4e-5g-5i-4j-8k-4m-5n5p-6s-4v-7 ~uch>=d-3j-3 ~ucha=b3d3v-8 ~uchac=d4
~uche=b5c-4g-5n8v-6 ~uche>=n8v-4 ~uched=b6 ~ucho=v3 ~ucho>=v3 ~uck=a-4 ~ucks=a-4c-3v4
~ucks>=a-4c-3v4 ~uco=c6 ~ucos=c6 ~ud>=c13u-5 ~uda=b-8g-3i4l8m7 ~uda>=m7 ~udan=c4 ~udand=c4 ~udar=l10
~udar>=l10 ~udd=c5 ~udde=c5 ~udden=c5 ~ude=a-4c-3d-7h5n4 ~ude>=b-6m4 ~uden=b7v-3 ~udenm=b10
~udent=h3 ~uder=n7 ~uder>=n7 ~udi=v6 ~udio=v6 ~udo=a-3b-5c7u12v-14 ~udo>=b-4c6e3
~ue>=d-4e-4f-6m4n3r-6s-3u3v8 ~uea=a4b-4 ~uear=b-4 ~uear>=b-4
~ued=a-8b-5d3e-8f7h3i5j-3k6m-10p3r-7s-12v4 ~ueda=b-4i4k7 ~ueda>=b-4f3i4k7 ~uede=b-11c-5d4h5i5q4r-8v5
~uede>=b-6f3h3n3o-3q5r-10v6 ~ueden=c-3i5l3 ~uedo=a-7c3e-5m-4n-4s-8 ~uedo>=a-7c3e-5m-4n-4s-8
~ueg=b-8c-6g11n-3r3 ~uego=b-5c-4f3g6n-3r3v-5 ~uego>=b-5c-4f3g6n-3r3v-5 ~uej=d3h-3 ~ueja=d3h-3
~ueja>=d3h-3 ~uel=b-11c12d-4g-10i-6k-6l5m-9n3o4q3s-4 ~uela=b-6c6v3 ~uela>=b-6c8 ~uelas=v3
~uele=a-3b-8 ~uele>=a-3b-7 ~uell=b8c-3 ~uello=b8c-3 ~uelo=c7n4 ~uelo>=c7n4 ~uelt=b-6c5
~uelta=a-4b-5c4 ~uelv=b-4e-3v-4 ~uelva=c-3d-4g-5l3n4v-5 ~uelve=a3 ~uelvo=n-4 ~uem=c9q-4v-6 ~uema=b7
~ueman=b-3c4 ~ueme=m3q-4 ~ueme>=m3q-4 ~uemo=c5 ~uemo>=c5 ~uen=a8c-11d6f-3h-7i-6l-5m-7n-4r7t-3
~uen>=a14c-10m-4s-5v-13 ~uena=g7v-3 ~uena>=g7v-3 ~uenm=d3 ~uenme=d3 ~ueno=b-3g-3r9v5
~ueno>=b-3g-3r9v5 ~uens=a4 ~uense=a4 ~uent=a-6b3s4 ~uenta=v5 ~uente=b3 ~uentr=e3v-3 ~ueo=a3v3
~ueo>=a3v3 ~uer=a-8c8d-5e-12f-7h-4i-10l4q-3r5s-6v3 ~uera=a9c-6v3 ~uera>=a9c-6v3 ~uerd=g4r4v3
~uerde=g5 ~uerdo=r4v4 ~uere=a-4b-4c3v3 ~uerer=a-4b-4c3 ~ueri=l3 ~uerm=b4v-4 ~uerme=c5 ~uermo=b7
~uero=b-4v3 ~uero>=b-4v3 ~uerp=b-3c3 ~uerpo=b-3c3 ~uert=a-6b5n3v-6 ~uerta=b7v-5 ~uerte=a-3n4v-6
~uerz=c5 ~uerza=c5 ~ues=a-4b-6e-6g4h-6i-6l-3m-11o5u-9 ~ues>=a-3h-3i-8j-4m-3n-7o5q5v5 ~uesd=g-5j3
~uesda=g-5j3 ~uest=d4g6m-3n3v-4 ~uesta=v7 ~uesti=d5n4 ~uesto=c6g-4r3 ~uev=b-6g-3k9m-3n4q8r3t3
~ueva=a4k8q6v4 ~ueva>=v4 ~ueve=q3r4t3v-12 ~ueve>=c5t4v-6 ~ueves=o-3q6 ~uevo=a-6l4n8 ~uevo>=a-7l4n8
~uez=b6 ~uff=b-3c11f-3v-3 ~uff>=c7 ~uffy=c3 ~uffy>=c3 ~ufi=a7 ~ufic=a7 ~ufici=a7 ~ufr=b7 ~ufri=b6
~ufrim=b3 ~ug>=a5c3v-4 ~uga=a-7b-8c6e-4h-3i-4j6 ~ugar=b-8c7e-4h-3i-3j6 ~ugar>=e-3h-3j6 ~ugars=b-3c7
~ugg=d-3 ~ugge=b3 ~ugged=b3 ~uggi=b-3 ~uggin=b-3 ~ugh=g-4h4j-4k-6m-4u4 ~ugh>=a3e-5h5i-3j-3q-3v-3
~ughe=b-4 ~ughed=b-4 ~ughi=b-4v5 ~ughin=b-4v5 ~ught=b3e3n-3u4v-3 ~ught>=c5 ~ughts=b4c-8v4 ~ugs=v3
~ugu=b-3f8 ~ugue=f8 ~ugues=f8 ~ugus=v3 ~ugust=v3 ~uh>=b-6f-5n5q-4s5v-6 ~ui>=a-8c-5e9g-3h-4p-3r-4v-6
~uic=b3c4e-6k5 ~uici=b6c-6e-6 ~uicid=b6c-6e-6 ~uick=k5 ~uid=u9v-7 ~uida=b6c-4 ~uidad=b5c-3
~uide=b-5u9v-3 ~uide>=b-4u7v-3 ~uido=c3 ~uido>=c3 ~uie=a-6c-10d5e-6f5h9m8n-10o-4q-3r3t-4u-3v-8
~uien=a-10c-8d6h4i3m9r-3v-3 ~uien>=a-10b-3c-7d6f3h4i4m5 ~uiend=b7 ~uiene=m5v-3
~uier=b3c-3e-7f3h3i-5n-5o-3r7v-3 ~uiera=h3r8 ~uiere=b7d-3h-4v3 ~uiero=c-7e-8l3v-10 ~uil=a4b-3v7
~uila=v3 ~uila>=v3 ~uild=v4 ~uildi=v4 ~uin=c-4d4e-3m4 ~uina=c-3d4e-3m5 ~uina>=m5 ~uinas=d3
~uip=b-4v4 ~uipo=b-4v4 ~uipo>=b-4v4 ~uir=b9f-3i-3m-5 ~uir>=b8m-3v-6 ~uire=v3 ~uire>=v3
~uis=b4e7i-4v-7 ~uis>=e8 ~uise=b3 ~uises=b3 ~uisi=b-3c4 ~uiso=b4 ~uiso>=b4 ~uit=a13b-6f-9k-6m-12
~uit>=a5b-8e5f-3j-5 ~uita=a11 ~uitam=a9v-4 ~uitan=a-6c-3v6 ~uitar=a11c-7 ~uite=b-10c7e-3j7v-6
~uite>=a-3b-7c8v-3 ~uitem=a7j4 ~uiten=e-3 ~uito=b10c-4g7 ~uito>=b10c-4g7 ~uiv=e7v-5 ~uivo=e7v-5
~uivoc=c-3e7 ~uivoq=c4 ~uiz=r-4v7 ~uiza=r-4v8 ~uizas=r-4v8 ~uja=a-3c-3 ~ujas=a-3v3 ~ujas>=a-3v3
~uje=e-3h10v-5 ~ujer=e-3h10v-5 ~ujer>=h6 ~ujere=h3 ~uke=c6 ~ul>=u10v-5 ~ula=b-4g-3t-3v12 ~ula>=b-5e3
~ular=g-3t-3v10 ~ular>=v7 ~ulari=v3 ~uld=b4e-10g-3k3m-7q4s-4u-5v-4 ~uld>=c-4e-7g-3m-7q4s-4u-5
~ule=b-4j5k5l-7v-5 ~ule>=a-4d-3g3k7 ~uler=d3 ~uler>=d3 ~uli=c3g-3 ~ulin=c3 ~ulio=v5 ~ulio>=v5
~ull=c6g5v-11 ~ull>=g5v-5 ~ulle=c3 ~ulled=c3 ~ulo=c8v-3 ~ulos=c7 ~ulos>=c7 ~ulp=a-3b3 ~ulpe=a-3b3
~ulpe>=a-3b3 ~uls=c9 ~ulsi=c3 ~ulsio=c3 ~ult=a3c-5e-3q-6r-4 ~ulta=j3 ~ulta>=j3v3 ~ultad=i4v-4
~ultar=g3h4 ~ultat=h4 ~ulte=b3 ~ulted=b3 ~ulti=a7o5v-5 ~ultim=a7o5v-5 ~uly=v6 ~uly>=v6 ~um>=t3v5
~uma=a-8b-5c3d13h-6v4 ~uman=b-3d13h-5 ~uman>=d9h-4 ~umano=d7 ~umar=a-4v5 ~umar>=a-4v5
~umb=b7g-4i-4q-3v-5 ~umb>=b10 ~umbe=q-3v-3 ~umber=q-3v-3 ~ume=c-4l5t-5 ~ume>=a-3g3l7v-3 ~umer=t-5v3
~umero=t-5v3 ~umo=a-3b-4c4v11 ~umon=c5 ~umoni=c5 ~ump=c4g-5i3j-3k3v-8 ~ump>=b5g-4i4k3v-12 ~umpe=v6
~umped=v6 ~ums=c3 ~ums>=c3 ~un>=a-6b5e3f-13m-7p-6q-15t8u3v-5 ~una=a-7d3g-8i-11j-8l-3o-3p8r-5u-3v5
~una>=a-5d4g-6i-5j-6p6r-4 ~unal=b5 ~unali=b5 ~unar=c6k-3v4 ~unar>=v8 ~unaro=c3 ~unas=c-5v4
~unas>=c-5v4 ~unc=a3c-16f-5g-3k-4n-5r-3s3v3 ~unca=c-4s4 ~unca>=c-4s4 ~unch=b7c-6 ~unch>=b8c-5
~unci=m4 ~uncia=a5 ~uncio=a-3m4 ~und=a-8b-4c6d-6e3h-5i10k-6u-5v-11 ~und>=b5e3i3q3 ~unda=b-3e6i7v-7
~unda>=e6 ~unde=c4f3 ~under=c4f3 ~undi=b-7c6i4v-6 ~undid=b-4c9 ~undin=v-3 ~undo=b3c-3 ~undo>=b3c-3
~unds=b-8m3r5v-5 ~unds>=b-8m3r5v-5 ~une=b3c-4g6l-3o-5q6r-3 ~une>=v4 ~unec=b4c-3 ~uneca=b4c-3
~uner=g3 ~unera=g3 ~unes=g3o-5q7v-3 ~unes>=g3o-5q7v-3 ~unf=a7n-4 ~unfo=a7n-4 ~unfol=a7n-4
~ung=b-6h6v10 ~ung>=b-6v8 ~unge=h3 ~unger=h3 ~uni=a4b-4d3v-5 ~unic=a5b-3v-4 ~unica=a7d4 ~unico=d-4g4
~unn=b-5c5i5v4 ~unni=i5v4 ~unnin=i5v4 ~unny=b-5c7 ~unny>=b-5c7 ~uno=a-3c-4i7p6r-4
~uno>=a-5c-4i7p6r-4 ~uns=a7b-11c4f-3g-4n-4 ~uns>=c9v-4 ~unse=v6 ~unsel=v6 ~unst=a-6l8 ~unsto=a-6l8
~unsu=a11c-4l-8 ~unsub=a8c-3l-3 ~unsus=a3l-3 ~unt=a8b-4d-5e-6n4s-4t-3v-4 ~unt>=a7e-4
~unta=b-8n4r3s-10 ~unta>=n5v-6 ~untam=r4 ~untar=b-4s-7 ~unte=a4q-3s6v-8 ~unte>=a5 ~untem=q-3
~unten=s6 ~unti=b4 ~until=c5 ~untin=b5 ~unto=v5 ~untos=v5 ~unw=a5 ~unwa=a5 ~unwan=a5
~up>=c4d-3e-7f-10h-8j4k-3m-3n5o-3p-3q-3r4s-7v6 ~upa=c-9g9v-3 ~upad=b-3c-4g9 ~upado=g3
~upe=a-3b4d4v-6 ~upe>=c5 ~uper=a-3b4c-5d4v-5 ~uper>=b8v-4 ~uperv=d5 ~upi=b3 ~upid=b4 ~upid>=b4
~upil=c3 ~upo=c4 ~upo>=c4 ~upp=b-9r3v3 ~uppo=b-5r3 ~uppos=r3v-6 ~ups=c-3i6 ~upse=c-3 ~upset=c-3
~upu=r3v-3 ~upue=r3 ~upues=r3 ~ur>=b-8i-3p-3r-6v4 ~ura=a-5f-3g-7v5 ~ura>=g-5 ~uran=v4 ~uranc=c-3v5
~uras=c4 ~uras>=c4 ~urd=a-6o-4q5 ~urda=o-3q4 ~urday=o-3q4 ~urde=a-6 ~urden=a-5
~ure=a-3b3c3e-11f-6g-6h-3k-3l-4n-7p-3q-5r9 ~ure>=a-3e-9g-3n-3r11s-7t-3 ~uren=r-8s8 ~ureno=r-8s8
~ures=b-7c9t4v-6 ~ures>=c3 ~uresi=c9 ~urest=a6b-3c-3t4 ~uret=u3 ~ureth=u3 ~urey=r8 ~ureye=r8
~urg=j5v-3 ~urge=j5v-3 ~urge>=a3c-5 ~uri=c-8e4v5 ~urie=c-5 ~uried=c-4 ~urien=v3 ~urine=c6 ~uring=c-3
~urio=c-6e4 ~urio>=c-5e4 ~urios=b-3v3 ~urn=b-3c11l4n-5 ~urn>=c5g-5l6 ~urne=c5 ~urned=c5 ~urni=c4d3v3
~urnin=c4d3v3 ~urno=c-3 ~urno>=c-3 ~uro=b-5s-5v4 ~uro>=b-5s-5v4 ~urp=b4c-3 ~urpo=b4c-6 ~urpos=b4c-6
~urr=c4v-7 ~urry=v-4 ~urry>=v-4 ~urs=a-5b-7d6e-3f-9g3h-3n-6o-7q4r3u-3 ~urs>=b-6g6m-7v6
~ursd=b-3o-6q6v-3 ~ursda=b-3o-6q6v-3 ~urse=b3d6e-3m3r5v-6 ~urse>=b3d6e-3r5v-3 ~ursel=m4v-3
~urt=d-7e-3i-4k-5l-3n-4q-4t3v3 ~urt>=b3d-3h3q-4 ~urte=c-3v6 ~urten=c-3v6 ~urth=a6 ~urthe=a6 ~urti=c6
~urtin=c6 ~urts=b-3c4o3 ~urts>=b-3c4o3 ~urv=c-10v10 ~us>=b-4c-6d-6f-6j-3m-5n-8s-4
~usa=a-4b6c-6m8n-8v-6 ~usa>=m9n-7 ~usar=b6 ~usaro=b6 ~usc=c4j-3n-3v-13 ~usca=b3e5i3v-7 ~usca>=e5
~uscan=b7 ~uscar=i5 ~uscr=g-3j-3n-3v-5 ~uscri=g-3j-3n-3v-5 ~use=b-3e3f-4g-9i3n4s4 ~use>=g-5n5o4s5
~used=a-5e3v3 ~used>=a-5e3v3 ~ush=c-5k6q6v-3 ~ush>=c-4k10q6v-3 ~usi=c-5e5m4n3v5 ~usin=e4m4n3v-5
~usine=m5 ~using=n4 ~usiv=b4 ~usive=b4 ~uso=b5c-5 ~uso>=b5c-5 ~usp=a6c-3i3v-5 ~uspe=a6c-3i3v-5
~uspen=a6c-3i3v-5 ~usq=a4 ~usqu=a4 ~usque=a4 ~uss=b-3c3f8v-7 ~uss>=b-3 ~ussi=f8v-7
~ust=c-11f4i-6k4l-6n-5o-10v4 ~ust>=b4c-7d3f-5m-4n-3q-7v-4 ~usta=f6k6v3 ~usta>=v6 ~ustad=b4v-3
~ustan=a-3v3 ~ustar=f7k6 ~uste=b-9f3h-5q3v7 ~uste>=e-3v7 ~usted=b-8f3h-3q3v3 ~usti=b4 ~ustia=b6v-4
~ustif=v6 ~usto=b-6r7 ~usto>=b-6r7 ~ustom=d3v-5 ~usty=c3 ~usty>=c3 ~usu=i3 ~usua=i3 ~usual=i3
~usy=b-8g6r-3 ~usy>=b-8g6r-3 ~ut>=b3c6d5e-18f-15h6j-3k-6l-5o-3p-4q4r3t5u-11v-8 ~uta=d5m3 ~utad=d5m3
~utado=d5m3 ~ute=a5b-9g3s-4 ~ute>=a9i4v-3 ~utel=s-4 ~utely=s-4 ~utes=g5 ~utes>=g5 ~uti=c5d5n-4v-11
~uti>=c9n-4v-4 ~uto=b-4c-3i4n-4r-4s5 ~uto>=r-3s9v-4 ~utom=i6 ~utor=a7v-4 ~utori=a7v-4 ~uts=c-7
~utsi=c-3v3 ~utsid=c-3v3 ~utt=a4c-4e-3i5m-6 ~utt>=v5 ~utti=c-6g3 ~uttin=c-6g3 ~utto=c3 ~utton=c3
~utu=b9c-3v-4 ~utur=b9c-3v-4 ~uture=b9c-3v-4 ~uve=c-8e8 ~uve>=c-8e8 ~uvo=a6b-4 ~uvo>=a6b-4
~uxi=b9v-4 ~uxil=b9v-4 ~uxili=b9v-4 ~uy>=c-3g-12 ~uys=i3 ~uys>=i3 ~uz>=v7 ~uzz=a3d7 ~uzz>=d7
~va>=d-4i4m-3v-3 ~vac=b-4c-4j-4v7 ~vacu=b-3c-4j-3v7 ~vacun=b-3c-4j-3v7 ~vad=q6 ~vado=q6
~val=a-8b11c-5g-3k8q6 ~vale=b5v-6 ~vale>=b5v-6 ~valg=a-4b6 ~valgo=a-4b6 ~vam=b9g-6v5 ~vame=b9
~vame>=b9 ~van=b-6d-4e-3f-5i9 ~van>=b-7c-4d-3i10s-3 ~vane=b-3c3 ~vanec=b-3c3 ~vant=c5 ~vanta=c7
~vanto=b3 ~var=b-9c-6h8m-4v4 ~var>=b-3c-5i-5 ~vari=v7 ~varia=v7 ~varo=h9 ~varon=h9 ~vat=v5 ~vate=a3
~vate>=a3 ~vato=v5 ~vator=v5 ~vay=a8j6n-3u7v-9 ~vaya=a8j6n-3u7v-9 ~vaya>=b3j6u7v-7 ~vayan=a6
~ve>=b3j-7k3l-8m-9n-16r-4t6v-4 ~vea=h3 ~vea>=h3 ~vec=c-3e3 ~veci=c-3e3 ~vecin=e4 ~ved=c-7e6n-4
~ved>=c-7e7n-4v-7 ~veh=i4 ~vehi=i4 ~vehic=i4 ~vel=b-8r5v3 ~vel>=c6 ~vela=b-3r4v3 ~vela>=b-3r3v3
~velo=c-3 ~velor=c-3 ~vem=g5v-4 ~vemb=q3v-3 ~vembe=q3v-3
~ven=a-8b13c-6d-8e-6f-9h-6i5j-7k-7m-5n-5t5u-5v-3 ~ven>=b3c-4l3v-8 ~vena=b6c-6 ~venas=b6c-6 ~vend=v9
~vene=b7 ~venen=b7 ~veng=b-3i6v-3 ~venga=b-3i6v-3 ~veni=b-7o3 ~venin=b-7o3 ~venm=a-4b10
~venme=a-4b10 ~vent=i3q-5t3v-3 ~vent>=g3 ~vento=i4 ~veo=a-6b4c3n-3v-7 ~veo>=a-6b4c3n-3v-7
~ver=b-3c-4d-3f-3g-6h-3j-6m-3p-10u-7v6 ~ver>=a5b-6c-5d-6f-4i4m-5p-4v10 ~verd=b4d3m4n-3v-10
~verda=d3m5v-6 ~verdo=b8c-4 ~vere=c3 ~vered=c3 ~veri=c4 ~veris=c4 ~verl=b-5k5v4 ~verla=k5
~verlo=b-4v5 ~verm=q3r-4 ~vermo=q3r-4 ~verp=b8 ~verpa=b8 ~vers=i-4 ~versi=i-4
~very=a-4b8g-3k-3q-3u-9 ~very>=b3c3k-3u-4 ~veryt=b6c-3r-3u-4v-3 ~veryw=i6 ~ves=i5q5 ~ves>=i5q5
~vet=a6v-9 ~vey=i5 ~veya=i5 ~vez=a-3d-6e-7g-6h3k-6l6n7o-3p-6 ~vez>=a-3d-6e-7g-6h3k-6l6n7o-3p-6
~vi>=b4c-3 ~via=b-6g4q-3 ~viaj=b-3 ~viaje=b-3 ~vic=a3c-5 ~vice=a4 ~vice>=a4
~vid=a3c-6f-5g-9h3j3k-8m-9n-7r-4u-8v3 ~vid>=c-3e5v3 ~vida=b4c-4e-5u-5 ~vida>=b4c-3e-4 ~vidad=u-5v3
~vide=a7h5j5k-9m-4r-5s4 ~vide>=j7k-6 ~videl=a-3s4v4 ~viden=a10v-5 ~vider=h6 ~vido=c-3i5 ~vido>=c-3i5
~vidr=c4 ~vidri=c4 ~vie=b-7d-3e-3g4m-3n-3o5s-8u-4v4 ~vie>=b-9v11 ~viej=b5 ~vieja=v5 ~vieji=e3
~viejo=b5 ~viem=q3 ~viemb=q3 ~vien=a3b-7s-6v-5 ~vien>=a8s-5 ~viend=v-5 ~vient=c3 ~vier=o5 ~viern=o5
~viet=f6 ~vietn=f4 ~vin=b3f5i-5v-7 ~vin>=e4 ~ving=b3e-5f5i-5v-4 ~ving>=b3e-5f5i-5v-4
~vio=b8e-3f3n-3r8s-3v-3 ~vio>=f4r8 ~viol=b6v-3 ~viole=b3 ~vir=b4c-8g-3i-5s-4 ~vir>=b4c-3i-4s-4v-4
~viru=v6 ~virus=v6 ~vis=a-10b-6e-6g13h-5j4n-3r-7v-3 ~visa=a-4b4c-4u4 ~visar=a-4b4c-4u4 ~vise=g7
~visi=b-3e-4g3j5 ~visio=c5 ~visit=e-4g4j5 ~viso=b-9d4g6v-6 ~viso>=a-6b-3g9 ~visor=d5 ~visos=l3
~vist=c9v-3 ~vista=c9 ~viv=a-5b5c-15e5f-7h-7j-3m-3s-4v5 ~vive=b-8c-10e7v11 ~vive>=b-8c-10e7v11
~vivi=b8c-4f-5i-4s-4v-5 ~vivie=b4 ~vivir=b4c-3i-4s-4v-4 ~vivo=d3i4 ~vivo>=d3i4 ~vm>=v6
~vo>=a-6b-7c5d3e-7f-6g-8l3t-3u-7v3 ~voc=c-11e9m-4v-4 ~voca=e8 ~vocad=e4 ~voce=b6c-4 ~voces=b7
~vod=v-3 ~vodk=v-3 ~vodka=v-3 ~voi=a-3b4c4v-3 ~voic=a-3b4c4v-3 ~voice=a-3b4c4v-3 ~vok=a11b-4c-4v-3
~voke=a11b-4c-3v-3 ~voke>=a8b-3c-3 ~vol=b4f-4g-5l3v-9 ~volv=b5f-4g-5l3v-9 ~volve=l3n4 ~volvi=c6v-4
~vom=b-9c6f3g-3 ~vomi=b-9c6f3g-3 ~vomit=b-9c6f3g-3 ~voq=c4 ~voqu=c4 ~voque=c4 ~vor=a4d-3e6g-3v-5
~vor>=a4v-3 ~vorc=e6 ~vorce=e3 ~voy=b6c-3d-4e-5h-5i-3j8n-3q-5v-4 ~voy>=b6c-3d-4e-5h-5i-3j8n-3q-5v-4
~voz=c12s-8v-3 ~voz>=c12s-8v-3 ~vue=b-9e-4l6 ~vuel=b-9e-4l6 ~vuelt=a-4b-5c3 ~vuelv=b-4e-3v-4 ~vul=c3
~vuls=c3 ~vulsi=c3 ~vy>=b-8c10 ~wai=b-4g7m-4 ~wait=b-4g7m-4 ~wait>=g6m-3 ~wak=a-3b5v-4
~wake=a-3b3v-4 ~wake>=a-3b3v-4 ~wal=b-4c5d-5i5n-8 ~walk=b-6c4d-4i7n-3 ~walk>=b-8c5g-7i5 ~walke=b-3g4
~wall=f3g-3 ~wallo=c3f3g-3 ~wam=c-3g8 ~wamp=c-3g8 ~wampe=c-3g8
~wan=a8b4c-10e-3g-6h5i-6m-3n-8q-4r-3t4u-6v-5 ~want=a8b3c-9e-3g-6h5i-6n-8q-4r-3t4u-6v-5
~want>=c-6d3g-5h5i-5l3n-7q-4r-3u-3 ~wante=a7 ~wap=k7 ~wap>=k7 ~war=b8k6 ~ward=b3k7v-6 ~ward>=b3k7v-6
~warm=c6 ~warm>=c6 ~was=b-4c-11d-5e8g-3j-3n4q-5r-5s-4v7 ~was>=a-6c-5d-5n5q-5r-5s-4v3 ~wasn=e9
~wasnt=e9 ~wat=c7d-3 ~watc=c-4g3v3 ~watch=c-4g3v3 ~wate=c12g-5v-4 ~water=c12g-5v-4
~way=b10c-10f-6j-5k-6o-5r-6 ~way>=b4c-11f-4i3j-4k-5o-5q3r-5 ~ways=b7 ~ways>=b7 ~wbo=b-3v6
~wboy=b-3v7 ~wboys=b-3v7 ~we>=a-6c-3h5 ~wea=b-3c6m-3v5 ~weat=a-4b-5c5v4 ~weath=v9 ~weati=c5
~weats=v-3 ~web=c-4v4 ~webs=c-4v4 ~websi=c-4v4 ~wed=c-5n-4o9p-6r-5u-3 ~wed>=o6r-4 ~wedn=c-4
~wedne=c-3 ~wee=a-4c5d-4i-3j-5m-4n-3o-4q11s-4t-5u5v-6 ~week=c4j-4o-3q8s-3 ~week>=c9j-3k3
~weeke=b-4g4q3u3 ~ween=g3 ~ween>=g3 ~weet=u4 ~wei=b-6c7 ~wel=a-4e-4n-6r3s-3 ~welc=u8v-4 ~welco=u8v-4
~well=a-3r3s-3u-4v4 ~well>=r3s-3u-3 ~welli=v4 ~wen=a-6c-4f3i4n3o3r-7 ~went=a-5c-3i4n4
~went>=a-4c-4i4n4 ~wer=b-9c-3e4g4n10v13 ~wer>=a-3b-7g6n7 ~were=a3e3 ~were>=a3e3 ~wet=b-5c11
~wet>=b-5c11 ~wfu=b-5c4 ~wful=b-5c4 ~wful>=b-5c4 ~wha=c-5e-12g-4h-6i-6j-8m7n10o-12r-8t-6u-7
~what=c-5e-12g-4h-6i-6j-8m7n10o-12r-8t-6u-7 ~what>=c-10e-6h-4i-4j-7m6n8o-4r-10t-8v-4 ~whatd=n3
~whate=c5 ~whats=a-6c-4d-3m3n3o-7r-3 ~whe=a-7c3d4e-4h-10i4 ~whee=b-3i9v-6 ~wheel=c-5i9v-3 ~wheez=c3
~when=a-4c3g3v4 ~when>=a-4c3g3v4 ~wher=d4h-3m-3 ~where=d4h-3m-3 ~whi=b-4p-3r4 ~whic=a-3r4
~which=a-3r4 ~whit=c5 ~white=c5 ~who=a-3b4c-7g-5h6m15n-9r-7v-10 ~who>=c-3f3h7m8 ~whol=b5 ~whole=b5
~whom=m5n-3 ~whom>=m5n-3 ~whos=a-7e4i5m10v-3 ~whos>=a-7e4i5m10v-3 ~why=b7c-5g-8m8r8s-7
~why>=b7c-5g-8m8r8s-7 ~wic=c5s4 ~wice=c5s4 ~wice>=c5s4 ~wif=c-4e5f-3g4v-3 ~wife=c-4e5f-3g4v-3
~wife>=e5f-3g4 ~wil=a-8c-9d-4g3v10 ~will=a-7c-9d-3g4v3 ~will>=a-7c-9d-3g4v3 ~win=a-3c6g-3r-3
~wind=c5 ~winde=c3 ~wing=r-3 ~wing>=r-3 ~wint=v3 ~winte=v3 ~wip=a6b-5m-5 ~wipe=a6b-5m-5 ~wipe>=a8m-5
~wis=b8c-5f-4v-6 ~wish=b9f-3v-5 ~wish>=b10f-3v-5 ~wit=d6e-3h5u-3 ~witc=b-3d6h3v-4 ~witch=b-3d6h3v-4
~with=e-5k-7q-5 ~with>=d4j-3k-5v3 ~withd=a4 ~witho=c4e-4v-3 ~wits=b4 ~wits>=b4 ~wli=b4 ~wlin=b4
~wling=b4 ~wn>=e-5f-5j-4 ~wni=b6 ~wnin=b6 ~wning=b6 ~wnt=v3 ~wo>=a-4b-4o4p-3 ~wok=g3 ~woke=g3
~woke>=g3 ~wol=c6v-6 ~woll=c6v-6 ~wolle=c6v-6 ~wom=b5h6m-6v-5 ~woma=b4h3v-3 ~woman=b4h3v-3 ~wome=m-6
~women=m-6 ~won=a-10c6e-8g-5j3k-3l-3n-5q-3s3 ~wont=a-10c6e-8g-5h3j3k-3l-3n-5q-3s3
~wont>=a-10c6e-8g-5h3j3k-3l-3n-5q-3s3 ~woo=c14g-4v5 ~wor=a-5d3g3h-4i-6j-7n-5r4s-7t-4 ~words=c3
~work=b-8c-5d3g6j-5n-3p3s-5 ~work>=b-11c-3i-6j-4k3p4v5 ~worke=c-6 ~worki=b-5g7v-5 ~works=o3v-3
~worl=b5v-4 ~world=b5v-4 ~worr=b4r4v-4 ~worry=r4v-5 ~wors=b-7c6 ~worse=c4 ~worst=b-3v4 ~wort=b8c-3
~worth=b8c-3 ~wou=d-3v-7 ~woul=d-3v-6 ~would=d-3v-6 ~wow=v18 ~wre=c6 ~wrec=c6 ~wreck=c6 ~wri=a4e-3g7
~wris=b7c-3 ~wrist=b7c-3 ~writ=a4b-6g7 ~write=b-5g7 ~wro=a-5d-5e6g-3u-6 ~wron=a-5b-6d-5e7
~wrong=a-5b-6d-5e7 ~wrot=b6v-5 ~wrote=b6v-5 ~wye=a3 ~wyer=a3 ~wyer>=a3 ~xam=c-3s3v3 ~xame=c-3s3v3
~xamen=c-3s3v3 ~xce=v4 ~xcel=v5 ~xcu=n8 ~xcus=n8 ~xcuse=n8 ~xed=i-6 ~xed>=i-6 ~xi>=i8v-9 ~xic=b-3e6
~xico=b-3e6 ~xico>=b-3e6 ~xig=c5 ~xige=c5 ~xigen=c5 ~xil=b7v-4 ~xili=b9v-4 ~xilio=b9v-4 ~xis=b6
~xist=b6 ~xisti=b7 ~xit=a11m-3v-5 ~xit>=a11m-3v-5 ~xpe=a-4b-4h4j8v3 ~xper=h4 ~xperi=h4 ~xpi=i5
~xpir=i5 ~xpire=i5 ~xpl=m12v-7 ~xpla=m8v-4 ~xplai=m8v-4 ~xpli=m5 ~xpliq=m5 ~xplo=b4 ~xplot=b4
~xt>=a3b-3d-5g4i-3j-11k-4m-3o-6u-3v-5 ~xte=b-6d11f3g-3v-5 ~xtea=a-4 ~xtear=a-5 ~xtec=f4 ~xteco=f4
~xted=a4 ~xted>=a4 ~xtee=a3 ~xtees=a3 ~xten=d9 ~xti=m3v3 ~xtin=m3v3 ~xting=m3v3 ~xtm=g3q6 ~xtmo=g3q6
~xtmon=g3q6 ~xto=a4d3f-3 ~xto>=a3 ~xtos=d3 ~xtos>=d3 ~xtr=b7v-3 ~xtra=b7v-3 ~xtran=b7v-3 ~xtw=b-5c-3
~xtwe=b-5c-3 ~xtwee=b-5c-3 ~xyg=b-4c4v-3 ~xyge=b-4c4v-3 ~xygen=b-4c4v-3
~ya>=a4c-14d-3h-6i-6j7l3m-5n-5r5t-5u8 ~yan=a5b-5i3 ~yans=a3 ~yanse=a3 ~yar=v6 ~yar>=c4 ~yard=c-5v7
~yard>=c-5v7 ~yas=a5r9 ~yas>=r9 ~ybe=k-4q3r-5v3 ~ybe>=k-4q3r-5v3 ~ybo=h3 ~ybod=h3 ~ybody=h3 ~yd>=b4
~yda=o4 ~yday=o4 ~yday>=o4 ~ye>=a-6c-4e-5g4n3q-4r3u5 ~yea=b-7c-8k-3r13v3 ~yeah=o3r11s-4v-6
~yeah>=o3r11s-4v-6 ~year=b-3c-11v10 ~year>=s3 ~years=b-4c-10v13 ~yec=v-3 ~yecc=c4 ~yecci=c4
~yect=b5c-6 ~yecte=b5c-6 ~yed=b7c-4 ~yel=a-4c5v-5 ~yell=b3v-4 ~yelle=c-4 ~yello=c9 ~yep=r9 ~yep>=r9
~yer=f-3g-3i-6 ~yer>=f-3g-3i-6 ~yes=a-8e-6g-9n-6o-4p-5r21s-17t-5u-3v-16
~yes>=a-7c-5e-4g-8n-5o-4p-5r21s-16t-4u-3v-21 ~yet=r-6v8 ~yet>=r-6v8 ~yge=b-4c4v-3 ~ygen=b-4c4v-3
~ygen>=b-4c4v-3 ~yin=a5e-3r3s7u-7 ~ying=a5e-3r3s7u-7 ~ying>=a5e-3r3s7u-7 ~ym>=a-4g4 ~ymo=b4h-6k3
~ymor=b4h-6k3 ~ymor>=b7 ~ymore=h-6k4 ~ymp=c8 ~ymph=c5 ~ymph>=c5 ~yo>=e4h-7i-6j-5n-5v4 ~yol=f6
~yol>=f6 ~yon=d-3h4 ~yone=d-3h4 ~yone>=d-3h4 ~you=a5b-10c-9d-3e4g-3j-5k-3m4n4o-6p-5s-4t-6u3v-3
~you>=b-4d-4o-3s-3u3 ~youn=h6 ~young=h6 ~your=a4b-6c-4g-9h-5i-3p-3 ~your>=a4b-6c-4g-6p-3
~yours=m4v-3 ~youv=c-4e8v-3 ~youve=c-4e8v-3 ~ype=v4 ~yped=v5 ~yped>=v5 ~yre=b4 ~yre>=b4
~ys>=a-7e-11g-5r-5 ~yse=a-3q-4 ~ysel=a-3q-4 ~yself=a-3q-4 ~ysi=e4g-3q3 ~ysis=q3 ~ysis>=q3
~ysit=e5g-3 ~ysitt=e5g-3 ~yst=b7 ~yste=b7 ~yth=g-3s4u-4 ~ythi=g-3s4u-4 ~ythin=g-3s4u-4 ~yti=a-5q4
~ytim=a-5q4 ~ytime=a-5q4 ~yud=a-5b4f-4m5 ~yuda=b-3m7 ~yuda>=m7 ~yude=b9d-3 ~yuden=b10 ~yun=v7
~yuna=v8 ~yunar=v8 ~yup=r4 ~yup>=r4 ~ywa=v4 ~yway=v4 ~yway>=v4 ~ywh=i6 ~ywhe=i6 ~ywher=i6
~za>=a-3b11e5f-3m-5v-5 ~zac=a3 ~zaci=a3 ~zacio=a3 ~zar=b4j-6k10l14v-9 ~zar>=j-6k10l15v-7
~zas=a-5b-3c4r-4v7 ~zas>=a-5b-3c4r-4v7 ~zco=a-5c3e6u3v-7 ~zco>=a-5c3e6u3v-7 ~ze>=b6c-5 ~zer=t6v-6
~zero=t6v-6 ~zero>=t6v-6 ~zin=b-5v3 ~zine=c-4v7 ~zines=c-4v3 ~zing=b-4c11 ~zing>=b-4c9
~zo>=b6e-4i-7k-3l-6s-3u7 ~zon=a-3 ~zon>=a-3 ~zoo=g5 ~zos=b5c-4 ~zos>=b5c-4 ~zuc=b-4c4 ~zuca=b-4c4
~zucar=b-4c4 ~zur=c3 ~zure=c3 ~zures=c3 ~zy>=c20i-3v-11 ~zz>=d7 ~zza=e7 ~zza>=e7 ~zzi=c-4v3
~zzin=c-4v3 ~zzine=c-4v3 ~zzy=c7v-3 ~zzy>=c7v-3)";

}  // namespace rb::grammar
